/** What is wrong with the name of a lesson's or a unit's folder, of which the address and the order are made. */
import type { Complaint } from "../../../grader/format/complaint.ts";
import { NUMBERED } from "./list.ts";

/** Null for a name that is right. */
export function nameFault(
  name: string,
  what: "lesson" | "unit",
): Pick<Complaint, "what" | "why" | "repair"> | null {
  if (NUMBERED.test(name)) return null;
  const {
    number,
    separator = "",
    words = "",
  } = /^(?<number>\d+)?(?<separator>[^\p{L}\p{N}]*)(?<words>.*)$/su.exec(name)?.groups ?? {};
  const why = `it gives the place and the address of the ${what}`;
  const slug = words
    .normalize("NFKD")
    .replaceAll("ß", "ss")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
  const right = `name it \`${number ?? "03"}-${slug === "" ? "rate-limits" : slug}\``;
  if (number === undefined) {
    return {
      what: `the folder's name \`${name}\` has no number`,
      why: `numbers give the order of ${what}s`,
      repair: right,
    };
  }
  if (words === "") return { what: `the folder's name \`${name}\` is only a number`, why, repair: right };
  if (separator !== "-") {
    const stands = separator === "" ? "nothing" : separator === " " ? "a space" : `\`${separator}\``;
    return {
      what: `after the number of the folder \`${name}\` there is ${stands}, and not a hyphen`,
      why,
      repair: right,
    };
  }
  const wrong = [...new Set(words.match(/[^a-z0-9-]/gu))].map((letter) =>
    letter === " " ? "a space" : `\`${letter}\``,
  );
  if (wrong.length > 0) {
    return {
      what: `the folder's name \`${name}\` holds ${wrong.slice(0, 3).join(", ")}`,
      why: `${why}: lower case letters, digits and single hyphens`,
      repair: right,
    };
  }
  return {
    what: `the hyphens in the folder's name \`${name}\` are wrong`,
    why: `${why}: lower case letters, digits and single hyphens between them`,
    repair: right,
  };
}
