/** Checks the glossary: its entries, the lessons they name, and that lessons use its words. */
import { join, relative } from "node:path";
import { makeFinder } from "../../course/glossary/finder.ts";
import { glossaryAddress, linkTerms } from "../../course/glossary/link.ts";
import { readGlossary } from "../../course/glossary/read.ts";
import type { Term } from "../../course/glossary/schema.ts";
import { readAuthorFile } from "../../grader/reading/author-file.ts";
import { positionAt, type Complaint } from "../../grader/format/complaint.ts";
import { nearest } from "../../grader/reading/nearest.ts";
import { listLessons, listSetAside } from "./lesson/list.ts";
import { withoutFrontMatter } from "./mdx/compile.ts";
import { tooDeep } from "./mdx/too-deep.ts";
import { addressOfLesson } from "./site.ts";

export async function checkGlossary(path: string, root: string): Promise<Complaint[]> {
  const file = relative(root, path);
  const text = readAuthorFile(path);
  if (typeof text !== "string") return [{ file, line: 1, column: 1, ...text }];
  const { terms, complaints } = readGlossary(text, file);
  const lessons = listLessons(join(root, "content"));
  const slugs = lessons.map(slugOf);
  const aside = new Set(listSetAside(join(root, "content")).map(slugOf));
  const used = await usedIn(lessons, terms);
  for (const { term, id, line, column, lesson, unused } of terms) {
    // Its word comes back with it.
    if (lesson !== undefined && aside.has(lesson)) continue;
    if (lesson !== undefined && !slugs.includes(lesson)) {
      complaints.push({
        file,
        ...placeOf(text, line, lesson),
        what: `there is no lesson \`${lesson}\``,
        why: `the page of the glossary leads from \`${term}\` to it`,
        repair: `write lesson: ${nearest(lesson, slugs, 1)[0] ?? "UNIT/LESSON, as in its address"}`,
      });
    }
    if (used.has(id) || unused !== undefined || lesson === undefined) continue;
    complaints.push({
      file,
      line,
      column,
      what: `no lesson uses \`${term}\``,
      why: "a term is linked where a lesson first uses it, in running text and outside of headings, and here there is no such place",
      repair: "add to `words` or `code` how the lessons write it, or say in `unused:` why they don't",
    });
  }
  return complaints.toSorted((one, other) => one.line - other.line || one.column - other.column);
}

const slugOf = (folder: string) => addressOfLesson(folder).replace(/^\/learn\/|\/$/g, "");

/** The ids of the terms that lessons link, found by the very plugin that links them. */
async function usedIn(lessons: readonly string[], terms: readonly Term[]): Promise<Set<string>> {
  // Loaded here: the processor is a library of its own, which no other check needs.
  const { satteri } = await import("@astrojs/markdown-satteri");
  const finder = makeFinder(terms);
  const used = new Set<string>();
  for (const folder of lessons) {
    const path = join(folder, "index.mdx");
    const met = new Set<string>();
    const processor = satteri({
      hastPlugins: [linkTerms({ finder, address: glossaryAddress("/"), met })],
    });
    const renderer = await processor.createMdxRenderer?.({ syntaxHighlight: false }, { optimize: false });
    const mdx = readAuthorFile(path);
    // What is wrong with a lesson is said where it is checked.
    if (typeof mdx !== "string" || tooDeep(mdx, path) !== null) continue;
    try {
      await renderer?.process(withoutFrontMatter(mdx), path, {});
    } catch {
      continue;
    }
    for (const id of met) used.add(id);
  }
  return used;
}

/** Where the words stand, at or below a line. */
function placeOf(text: string, line: number, words: string): { line: number; column: number } {
  const start = text.split("\n", line - 1).join("\n").length;
  return positionAt(text, Math.max(start, text.indexOf(words, start)));
}
