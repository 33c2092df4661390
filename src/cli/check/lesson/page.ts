/** Checks a page beside the lessons: `content/pages/NAME.mdx`. */
import { relative } from "node:path";
import { lessonComponentNames, pageComponentNames } from "../../../course/components.ts";
import { courseNotes, pageSchema } from "../../../course/schema.ts";
import { readAuthorFile } from "../../../grader/reading/author-file.ts";
import type { Complaint } from "../../../grader/format/complaint.ts";
import { parseFrontMatter } from "../../../grader/format/front-matter.ts";
import { checkMdx } from "../mdx/text.ts";
import { checkProse, type Addresses } from "../prose.ts";
import { addressOfPage } from "../site.ts";

export async function checkPage(
  path: string,
  { root, addresses }: { root: string; addresses: Addresses },
): Promise<Complaint[]> {
  const file = relative(root, path);
  const text = readAuthorFile(path);
  if (typeof text !== "string") return [{ file, line: 1, column: 1, ...text }];
  const notes = courseNotes(pageSchema);
  const parsed = parseFrontMatter(file, text, pageSchema, Object.keys(pageSchema.shape), notes);
  const components = [...lessonComponentNames, ...pageComponentNames];
  const { complaints } = await checkMdx({ mdx: text, path, file, components });
  const prose = checkProse({ file, text, address: addressOfPage(path), level: 2 }, addresses);
  return [...(parsed.ok ? [] : parsed.complaints), ...complaints, ...prose];
}
