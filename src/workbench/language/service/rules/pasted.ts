/** What came with a paste and is not code, in the compiler's own words, and one fix that takes all of it away. */
import type * as TypeScript from "typescript";
import { pasted } from "../../../../compiler/complaints/pasted/pasted.ts";
import type { Edit, Finding } from "../findings.ts";

/** To TypeScript these are spaces; the compiler cannot read them. */
const SPACES_TO_TYPESCRIPT = /[\u0085\u180e\u200b\u2060]/;

export function pastedFindings({ text }: TypeScript.SourceFile, parses: boolean): Finding[] {
  const found = pasted(text, parses && !SPACES_TO_TYPESCRIPT.test(text));
  if (found === null) return [];
  const fix = {
    title: "Clean up what came with the paste",
    edits: [between(text, found.clean)],
    preferred: true,
  };
  return found.marks.map(({ offset, length, message, help, code }) => ({
    start: offset,
    length,
    message: `${message} ${help}`,
    severity: "error",
    code,
    fixes: [fix],
  }));
}

/** The one edit that makes `after` of `before`. */
function between(before: string, after: string): Edit {
  let start = 0;
  while (start < Math.min(before.length, after.length) && before[start] === after[start]) start++;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end++;
  return { start, length: before.length - start - end, text: after.slice(start, after.length - end) };
}
