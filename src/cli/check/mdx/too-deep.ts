/**
 * Brackets and quotations nested so deep that nobody wrote them: a key that got stuck, or a file pasted from somewhere. The
 * compiler of the site would run out of memory on them, and the reader of the English would not come to an end.
 */
import { visibleIn } from "../../../course/mdx.ts";
import { positionAt, type Complaint } from "../../../grader/format/complaint.ts";

/** No text that a person wrote nests deeper than a handful. */
const DEEPEST = 100;
const LONGEST_WORD = 500;

const CLOSING: Readonly<Record<string, string>> = { "{": "}", "[": "]", "(": ")" };

export function tooDeep(text: string, file: string): Complaint | null {
  const visible = visibleIn(text);
  const complaint = (offset: number, what: string, why: string, repair: string) => ({
    file,
    ...positionAt(text, offset),
    what,
    why,
    repair,
  });
  const quoted = /^(?:[ \t]*[>*+-]){50}/m.exec(visible);
  if (quoted !== null && !/^[*\s-]+$/.test(quoted[0])) {
    return complaint(
      quoted.index,
      "this line is a quotation in a quotation, and so on, 50 deep",
      "no reader and no compiler can follow that",
      "take the marks at its beginning out",
    );
  }
  const open: string[] = [];
  for (let at = 0; at < visible.length; at += 1) {
    const char = visible[at]!;
    if (char === "\n" && visible[at + 1] === "\n") open.length = 0;
    const closing = CLOSING[char];
    if (closing !== undefined) open.push(closing);
    else if (char === open.at(-1)) open.pop();
    if (open.length > DEEPEST) {
      return complaint(
        at,
        `more than ${DEEPEST} brackets are open here`,
        "no reader and no compiler can follow that",
        "close them, or write them as code, between backticks",
      );
    }
  }
  const word = new RegExp(`[^\\s/]{${LONGEST_WORD}}`).exec(visible);
  if (word === null || /^---\n[\s\S]*?\n---/.exec(text)?.[0].includes(word[0]) === true) return null;
  return complaint(
    word.index,
    `a word of more than ${LONGEST_WORD} letters begins here`,
    "no page can show it on a line, and the English of it cannot be read",
    "write it as code, in a block of its own, or shorten it",
  );
}
