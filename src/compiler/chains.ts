/**
 * Finds what nests without brackets: arrows that return arrows, `else if` after `else if`, labels on labels, marks before
 * marks, calls on calls. Each is a level to esbuild, whose stack ends at some 2,000, and the stack's end is esbuild's, too.
 */
const LONGEST = 1_000;

const WORD_OR_MARK = /[\w$]+|=>|\S/g;
const PREFIX = new Set(["-", "+", "!", "~", "typeof", "void", "delete", "await", "new"]);
const ENDS_ARROWS = new Set([";", ",", "{", "}"]);
const IN_CALLS = new Set(["(", ")", "[", "]"]);

/** How many of each kind follow one another at the place that was reached. */
interface Lengths {
  arrows: number;
  elses: number;
  labels: number;
  prefixes: number;
  calls: number;
}

/** The line, from 0, at which a chain becomes too long; -1 if none does. Words in comments and strings are counted, too. */
export function lineOfLongChain(lines: readonly string[]): number {
  const lengths: Lengths = { arrows: 0, elses: 0, labels: 0, prefixes: 0, calls: 0 };
  const before = { one: "", two: "" };
  for (const [index, line] of lines.entries()) {
    for (const [token] of line.matchAll(WORD_OR_MARK)) {
      count(lengths, token, before.one, before.two);
      if (Object.values(lengths).some((length) => length > LONGEST)) return index;
      before.two = before.one;
      before.one = token;
    }
    // A line without a semicolon ends a statement, too.
    if (before.one !== "=>") lengths.arrows = 0;
  }
  return -1;
}

function count(lengths: Lengths, token: string, last: string, lastButOne: string): void {
  const isWord = /^[\w$]/.test(token);
  if (token === "=>") lengths.arrows += 1;
  else if (ENDS_ARROWS.has(token)) lengths.arrows = 0;

  if (token === "if") lengths.elses = last === "else" ? lengths.elses + 1 : 0;

  if (token === ":" && /^[\w$]/.test(last)) lengths.labels = lastButOne === ":" ? lengths.labels + 1 : 1;
  else if (!isWord || last !== ":") lengths.labels = 0;

  lengths.prefixes = PREFIX.has(token) ? lengths.prefixes + 1 : 0;

  if (token === ".") lengths.calls += 1;
  else if (!IN_CALLS.has(token) && (!isWord || last !== ".")) lengths.calls = 0;
}
