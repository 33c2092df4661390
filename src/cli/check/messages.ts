/**
 * `npm run check -- --messages`: what each known mistake of an exercise hears first, as one page to be read. A message that
 * only says what came out is no tutor's; the figures at the end say how many name a cause.
 */
import { basename } from "node:path";
import { loadFolder } from "../../grader/format/folder.ts";
import { counted } from "../../grader/measures.ts";
import { proofOf } from "../../grader/proof/proof.ts";
import { type CheckResult, firstFailure, type Verdict } from "../../grader/verdict.ts";
import { PATIENT, type Workshop } from "./exercises.ts";
import { sideBySide } from "./side-by-side.ts";

/** Who named the cause: a recognizer by its name, the author of the check or of an answer, or nobody. */
export type Cause = { by: "recognizer"; name: string } | { by: "author" } | { by: "nobody" };

export interface FirstMessage {
  /** `three-at-a-time/mistakes/batches.ts`. */
  path: string;
  /** What was wanted: the check's title. */
  title: string;
  /** The whole message, causes included. */
  message: string;
  cause: Cause;
}

type Lane = Pick<Workshop, "grader" | "sandbox">;

/** Grades every mistake of these folders anew; `told` hears them in the folders' order. */
export async function firstMessages(
  folders: readonly string[],
  root: string,
  lanes: readonly Lane[],
  told: (messages: readonly FirstMessage[]) => void,
): Promise<void> {
  await sideBySide(
    folders,
    lanes,
    async (folder, lane) => {
      const { exercise } = loadFolder(folder, root);
      const messages: FirstMessage[] = [];
      for (const { path, role, grade } of exercise === null ? [] : proofOf(exercise, root).programs) {
        if (role !== "mistake") continue;
        const verdict = await grade({ ...lane, options: PATIENT });
        messages.push({ path: `${basename(folder)}/${path}`, ...firstOf(verdict) });
      }
      return messages;
    },
    (_, messages) => told(messages),
  );
}

function firstOf(verdict: Verdict): Omit<FirstMessage, "path"> {
  const failure = firstFailure(verdict);
  if (failure === null) {
    return { title: "", message: verdict.problem ?? "It passes.", cause: { by: "nobody" } };
  }
  return {
    title: failure.title,
    message: failure.message,
    cause: causeOf(failure),
  };
}

function causeOf({ explainedBy, recognitions }: CheckResult): Cause {
  if (explainedBy === "author") return { by: "author" };
  if (explainedBy === "recognizer") return { by: "recognizer", name: recognitions?.[0]?.name ?? "the run" };
  return { by: "nobody" };
}

/** A message as it is read on the page: Markdown. */
export function shown({ path, title, message, cause }: FirstMessage): string {
  const by = {
    recognizer: () => `recognized: ${"name" in cause ? cause.name : ""}`,
    author: () => "its author's words",
    nobody: () => "no cause",
  };
  const quoted = message.split("\n").map((line) => `> ${line}`);
  return [`### ${path}`, "", `${title} (${by[cause.by]()})`, "", ...quoted, ""].join("\n");
}

/** How many hear a cause, and from whom. */
export function figures(messages: readonly FirstMessage[]): string {
  const by = Map.groupBy(messages, ({ cause }) => cause.by);
  const many = (who: Cause["by"]) => by.get(who)?.length ?? 0;
  return (
    `${counted(messages.length, "mistake")}: ${many("recognizer")} hear a cause from a recognizer, ` +
    `${many("author")} from the exercise's author, ${many("nobody")} hear only what came out.`
  );
}
