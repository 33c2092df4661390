/** The programs and exercises that a page's tags name: each is there, and no program is shown twice or nowhere. */
import { join, relative } from "node:path";
import type { aboutFiles, Complaint } from "../../../grader/format/complaint.ts";
import { SLUG } from "../../../grader/format/unexpected-files.ts";
import type { FolderContent } from "../../../grader/reading/folder-content.ts";
import { nearest, oneOf } from "../../../grader/reading/nearest.ts";
import type { Used } from "../mdx/compile.ts";

/** Twins, which are checked with their programs, and variants of predictions, which have tests of their own. */
const BESIDE = /\.(?:py|variant\.yaml)$/;
const PICTURE = /\.(?:png|jpe?g|webp|avif|gif|svg)$/;

/** What the tags stand on, and what lies beside it. */
export interface Beside {
  /** The page or lesson, as complaints name it. */
  file: string;
  /** The folder of its programs. */
  programs: Pick<FolderContent, "folder" | "texts" | "unread">;
  /** The project's folder. */
  root: string;
}

/** The text of a property that is given as one. */
export function textOf(properties: Used["properties"], name: string): string | undefined {
  const value = properties.find((one) => one.name === name)?.value;
  return value !== null && value !== undefined && "text" in value ? value.text : undefined;
}

/** A tag that names a program or an exercise that is not there. That it names one at all, its properties' table says. */
export function tagFault(
  { value: name, properties, line, column }: Used,
  { file, root, programs: { texts, unread, folder } }: Beside,
  exercises: ReadonlySet<string>,
): Complaint[] {
  const named = textOf(properties, name === "Program" ? "src" : "slug");
  if (named === undefined) return [];
  const at = { file, line, column };
  if (name === "Program") {
    const programs = [...texts.keys()].filter((path) => /^[^/]+\.ts$/.test(path));
    if (programs.includes(named) || unread.has(named) || !/^[a-z0-9-]+\.ts$/.test(named)) return [];
    const likely = oneOf(named, programs);
    return [
      {
        ...at,
        what: `there is no program \`${named}\` for this text`,
        why:
          programs.length === 0
            ? `${relative(root, folder)} holds no program`
            : `it has: ${programs.join(", ")}`,
        repair: `add ${relative(root, join(folder, named))}${likely === "" ? "" : `, or name ${likely}`}`,
      },
    ];
  }
  if (exercises.has(named) || !/^[a-z0-9-]+$/.test(named)) return [];
  const likely = nearest(named, exercises);
  return [
    {
      ...at,
      what: `there is no exercise \`${named}\``,
      why: `an exercise is a folder in exercises/, and none is called that`,
      repair:
        likely.length > 0
          ? `write slug="${likely[0]!}"${likely.length > 1 ? ` (or ${likely.slice(1).join(", ")})` : ""}`
          : `make it: npm run new -- exercise ${SLUG.test(named) ? named : "NAME"}`,
    },
  ];
}

/** Two panes of one program would share what is typed into them. */
export function programsTwice(tags: readonly Used[], file: string): Complaint[] {
  const first = new Map<string, number>();
  return tags.flatMap(({ properties, line, column }) => {
    const src = textOf(properties, "src");
    if (src === undefined) return [];
    const before = first.get(src);
    first.set(src, before ?? line);
    if (before === undefined) return [];
    return [
      {
        file,
        line,
        column,
        what: `the program \`${src}\` is shown in line ${before}, too`,
        why: "what a reader types into one of the two would be in the other",
        repair: "show it once, or make a copy of it and of its twin under another name",
      },
    ];
  });
}

/** Programs and pictures that no one will see, and files that are neither. */
export function notShown(
  content: FolderContent,
  uses: readonly Used[],
  about: ReturnType<typeof aboutFiles>,
  file: string,
): Complaint[] {
  const programs = new Set(uses.map(({ properties }) => textOf(properties, "src")));
  const modules = uses
    .filter(({ kind }) => kind === "module")
    .map(({ value }) => value)
    .join("\n");
  const pictures = new Set(
    uses.filter(({ kind }) => kind === "picture").map(({ value }) => decodeURI(value).replace(/^\.\//, "")),
  );
  return content.entries.flatMap(({ path, name, is }) => {
    if (content.unread.has(path) || path.includes("/") || path === "index.mdx" || BESIDE.test(name))
      return [];
    if (is === "file" && name.endsWith(".ts")) {
      if (programs.has(name)) return [];
      return [
        about(
          name,
          "the lesson shows this program nowhere",
          "a listing is shown where its lesson says so",
          `write <Program src="${name}" /> in ${file}, or remove the file and its twin`,
        ),
      ];
    }
    if (is === "file" && PICTURE.test(name)) {
      if (pictures.has(name) || modules.includes(name)) return [];
      return [
        about(
          name,
          "the lesson shows this picture nowhere",
          "a picture is shown where its lesson says so",
          `write ![what it shows](./${name}) in ${file}, or remove the file`,
        ),
      ];
    }
    return [
      about(
        name,
        is === "file"
          ? "this file does not belong in a lesson's folder"
          : "this folder does not belong in a lesson's folder",
        "a lesson's folder holds index.mdx, programs with their Python twins, variants of its predictions, and the pictures that it shows",
        "remove it",
      ),
    ];
  });
}
