/**
 * Answers to other exercises that an exercise brings as files of its program: `brings: { "limits.ts": give-up }`. In the page
 * they are the learner's own, which `workbench/brought/` puts in place; here they are the solutions.
 */
import { existsSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { Sources } from "../../compiler/program.ts";
import { LEARNERS_FILE, type CodeFolder } from "../exercise.ts";
import { readAuthorFile } from "../reading/author-file.ts";
import { positionOf, type Complaint } from "./complaint.ts";

type Bringing = Pick<CodeFolder, "folder" | "source" | "brings" | "startBeside" | "provided" | "drivers">;

export interface Brought {
  brought: Sources;
  complaints: Complaint[];
}

export function readBrought(exercise: Bringing, root: string): Brought {
  const brought: Record<string, string> = {};
  const complaints: Complaint[] = [];
  for (const [file, slug] of Object.entries(exercise.brings)) {
    const complain = (what: string, why: string, repair: string) =>
      complaints.push({
        file: relative(root, join(exercise.folder, "exercise.md")),
        ...positionOf(exercise.source, file),
        ...{ what, why, repair },
      });
    const taken = [
      LEARNERS_FILE,
      ...Object.keys(exercise.startBeside),
      ...Object.keys(exercise.provided ?? {}),
      ...Object.keys(exercise.drivers).map((name) => `${name}.ts`),
    ];
    if (taken.includes(file)) {
      complain(
        `\`brings\` names ${file}, which this exercise has already`,
        "a program has one file of a name",
        "give one of them another name",
      );
    }
    const other = join(dirname(exercise.folder), slug);
    const solution = readAuthorFile(join(other, "solution.ts"));
    if (typeof solution !== "string" || !existsSync(join(other, "start.ts"))) {
      complain(
        `\`brings\` names \`${slug}\`, which no learner answers with a program`,
        "what is brought is the answer to an exercise of the kind `write` or `repair`",
        "name the folder of such an exercise, or remove the line",
      );
    } else if (existsSync(join(other, "start"))) {
      complain(
        `\`brings\` names \`${slug}\`, whose answer is several files`,
        "an answer is brought as one file",
        "name an exercise of one file",
      );
    } else brought[file] = solution;
  }
  return { brought, complaints };
}
