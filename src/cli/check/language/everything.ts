/** Reads the English of all that is checked: exercises, lessons, pages, and the documents for engineers. */
import { existsSync, globSync } from "node:fs";
import { join, relative } from "node:path";
import { readAuthorFile } from "../../../grader/reading/author-file.ts";
import type { Complaint } from "../../../grader/format/complaint.ts";
import { counted } from "../../../grader/measures.ts";
import { guarded } from "../guard.ts";
import { tooDeep } from "../mdx/too-deep.ts";
import type { Memory } from "../memory/memory.ts";
import type { Targets } from "../targets.ts";
import { houseWords, type Proofreader } from "./proofread.ts";

interface Reading {
  root: string;
  proofread: Proofreader["proofread"];
  progress: (step: string) => void;
  /** Without it each text is read anew. */
  memory?: Memory;
}

export async function proofreadAll(
  targets: Targets,
  { root, proofread, progress, memory }: Reading,
): Promise<{ line: string; complaints: Complaint[] }> {
  const learners = [
    ...targets.exercises.map((folder) => join(folder, "exercise.md")),
    ...targets.units.map((folder) => join(folder, "unit.json")),
    ...targets.lessons.map((folder) => join(folder, "index.mdx")),
    ...targets.listings.flatMap((folder) =>
      globSync("*.mdx", { cwd: folder })
        .toSorted()
        .map((page) => join(folder, page)),
    ),
    ...targets.glossary,
  ].filter((path) => existsSync(path));
  const complaints: Complaint[] = [];
  for (const path of [...learners, ...targets.documents]) {
    const file = relative(root, path).replaceAll("\\", "/");
    progress(`English: ${file}`);
    const text = readAuthorFile(path);
    // What cannot be read, or by nobody, is complained of where its form is checked.
    if (typeof text !== "string" || tooDeep(text, file) !== null) continue;
    const longSentences = targets.documents.includes(path);
    complaints.push(
      ...(await guarded(
        file,
        () => {
          const read = () => proofread({ file, text, longSentences });
          if (memory === undefined) return read();
          return memory.recall(`English/${file}`, [text, ...houseWords(root)], async () => ({
            verdict: await read(),
            lasting: true,
          }));
        },
        (complaint) => [complaint],
      )),
    );
  }
  return { line: `English: ${counted(learners.length + targets.documents.length, "text")} read`, complaints };
}
