/** Checks a page beside the lessons: `content/pages/NAME.mdx`, and the programs that it shows, in the folder `content/pages/NAME/`. */
import { join, relative } from "node:path";
import { lessonComponentNames, pageComponentNames } from "../../../course/components.ts";
import { courseNotes, pageSchema } from "../../../course/schema.ts";
import { readAuthorFile } from "../../../grader/reading/author-file.ts";
import { aboutFiles, type Complaint } from "../../../grader/format/complaint.ts";
import { readFolder, unreadIn } from "../../../grader/reading/folder-content.ts";
import { parseFrontMatter } from "../../../grader/format/front-matter.ts";
import type { Used } from "../mdx/compile.ts";
import { checkMdx } from "../mdx/text.ts";
import { checkProse } from "../prose.ts";
import { addressOfPage } from "../site.ts";
import type { LessonWork } from "./lesson.ts";
import { checkListings } from "./listings.ts";
import { notShown, programsTwice, tagFault } from "./tags.ts";

export async function checkPage(path: string, work: LessonWork): Promise<Complaint[]> {
  const { root, addresses } = work;
  const file = relative(root, path);
  const text = readAuthorFile(path);
  if (typeof text !== "string") return [{ file, line: 1, column: 1, ...text }];
  const notes = courseNotes(pageSchema);
  const parsed = parseFrontMatter(file, text, pageSchema, Object.keys(pageSchema.shape), notes);
  const components = [...lessonComponentNames, ...pageComponentNames];
  const { complaints, uses } = await checkMdx({ mdx: text, path, file, components });
  const prose = checkProse({ file, text, address: addressOfPage(path), level: 2 }, addresses);
  return [
    ...(parsed.ok ? [] : parsed.complaints),
    ...complaints,
    ...prose,
    ...(await checkPrograms(path.replace(/\.mdx$/, ""), file, uses, work)),
  ];
}

/** The programs that the page's tags name, and those in its folder. */
async function checkPrograms(folder: string, file: string, uses: readonly Used[], work: LessonWork) {
  const { root } = work;
  const shown = (path: string) => relative(root, join(folder, path));
  const content = readFolder(folder);
  const programs = content ?? { folder, texts: new Map<string, string>(), unread: new Map<string, never>() };
  const tags = uses.filter(({ kind, value }) => kind === "component" && value === "Program");
  const faults = [
    ...tags.flatMap((tag) => tagFault(tag, { file, programs, root }, work.exercises)),
    ...programsTwice(tags, file),
  ];
  if (content === null) return faults;
  return [
    ...faults,
    ...unreadIn(content, shown),
    ...notShown(content, uses, aboutFiles(shown), file),
    ...(await checkListings(content, work)),
  ];
}
