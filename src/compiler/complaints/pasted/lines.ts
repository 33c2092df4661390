/** What stands before the lines of a text that was copied from a page: line numbers, prompts, quote marks. */

/** How a prefix is spoken of, and the lines without it. */
export interface Prefixed {
  code: string;
  message: string;
  /** The first line that has one, from 0, and how long it is there. */
  line: number;
  length: number;
  lines: string[];
}

/** `isCode`: whether a line begins outside strings and comments. */
export function prefixed(lines: readonly string[], isCode: (line: number) => boolean): Prefixed | null {
  return prompts(lines, isCode) ?? numbers(lines) ?? quoteMarks(lines);
}

const PROMPT = /^\s*(?:>>>|In \[\d+\]:)(?:\s|$)/;
const MORE = /^\s*(?:\.\.\.(?= |$)|\.{3}:) ?/;

/** Python's console: `>>> ` before each statement, `... ` before the rest of it. */
function prompts(lines: readonly string[], isCode: (line: number) => boolean): Prefixed | null {
  const first = lines.findIndex((line, index) => PROMPT.test(line) && isCode(index));
  if (first === -1) return null;
  const found = lines[first]!;
  const shown = /^\s*(>>>|In \[\d+\]:)/.exec(found)!;
  return {
    code: "pasted-prompt",
    message: `\`${shown[1]!}\` is the prompt of Python's console, not code.`,
    line: first,
    length: shown[0].length,
    lines: lines.map((line, index) =>
      PROMPT.test(line) ? line.replace(PROMPT, "") : index > first ? line.replace(MORE, "") : line,
    ),
  };
}

const NUMBERED = /^\s*(\d+)(?:[.:|)]|(?=\s|$))/;

/** `1 import ...`, `2: ...`: each line one more than the last. */
function numbers(lines: readonly string[]): Prefixed | null {
  const found = lines.flatMap((line, index) =>
    line.trim() === "" ? [] : [{ index, match: NUMBERED.exec(line) }],
  );
  if (found.length < 2) return null;
  let last: number | null = null;
  for (const { match } of found) {
    const number: number = match === null ? NaN : Number(match[1]);
    if (last === null ? Number.isNaN(number) : number !== last + 1) return null;
    last = number;
  }
  const rest = lines.map((line) => line.replace(NUMBERED, ""));
  const margins = rest.filter((line) => line.trim() !== "").map((line) => /^\s*/.exec(line)![0].length);
  const margin = Math.min(...margins);
  const first = found[0]!;
  return {
    code: "pasted-line-number",
    message: "The lines begin with line numbers, which are not code.",
    line: first.index,
    length: first.match![0].length,
    lines: rest.map((line) => line.slice(Math.min(margin, /^\s*/.exec(line)![0].length))),
  };
}

/** `> ` before every line: a quotation of Markdown or mail. */
function quoteMarks(lines: readonly string[]): Prefixed | null {
  const said = lines.filter((line) => line.trim() !== "");
  if (said.length < 2 || !said.every((line) => /^>(?!>|=)/.test(line))) return null;
  return {
    code: "pasted-quote-mark",
    message: "The lines begin with `>`, which marks a quotation and is not code.",
    line: lines.findIndex((line) => line.startsWith(">")),
    length: 1,
    lines: lines.map((line) => line.replace(/^> ?/, "")),
  };
}
