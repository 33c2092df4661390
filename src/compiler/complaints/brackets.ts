/**
 * Brackets, strings and comments of a file that does not parse, read roughly: enough to say which `{` was never closed,
 * where a string began, and which functions are around a place.
 */

/** A bracket or quote, by its offset. */
export interface Mark {
  text: string;
  offset: number;
  /** For the `${` of a template: where the template began. */
  template?: number;
}

export interface Scan {
  /** The brackets that are open at the end, outermost first. */
  open: Mark[];
  /** The bracket that was most likely left open, judged by how lines are indented; null if all are closed. */
  unclosed: Mark | null;
  /** The string, template or comment that has no end; nothing after it was read. */
  unterminated: Mark | null;
}

const closers: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{" };

/** After these a `/` begins a regular expression, elsewhere it divides. */
export const beforeRegex = /(?:^|[(,=:[!&|?{};+\-*%~^<>]|\b(?:return|typeof|case|in|of|await|yield|throw))$/;

export function scan(text: string, end = text.length): Scan {
  const open: Mark[] = [];
  let suspect: Mark | null = null;
  const indents = indentsOf(text);
  /** How far the lines of the open brackets are indented. */
  const indentOf = new Map<Mark, number>();
  let at = 0;
  while (at < end) {
    const char = text[at]!;
    const mark = { text: char, offset: at };
    if (char === '"' || char === "'") {
      const close = endOfString(text, at);
      if (close === -1) return { open, unclosed: suspect, unterminated: mark };
      at = close;
    } else if (char === "`" || (char === "}" && open.at(-1)?.text === "${")) {
      const template = char === "}" ? open.pop()!.template! : at;
      const part = endOfTemplatePart(text, at + 1);
      if (part === -1) return { open, unclosed: suspect, unterminated: { text: "`", offset: template } };
      if (text[part] === "{") open.push({ text: "${", offset: part - 1, template });
      at = part + 1;
    } else if (text.startsWith("//", at)) {
      const newline = text.indexOf("\n", at);
      at = newline === -1 ? end : newline;
    } else if (text.startsWith("/*", at)) {
      const close = text.indexOf("*/", at + 2);
      if (close === -1) return { open, unclosed: suspect, unterminated: { ...mark, text: "/*" } };
      at = close + 2;
    } else if (char === "/" && beforeRegex.test(text.slice(Math.max(0, at - 12), at).trimEnd())) {
      at = endOfRegex(text, at);
    } else {
      if ("([{".includes(char)) open.push(mark);
      if (char === "{") indentOf.set(mark, indents(at));
      const opener = closers[char];
      if (opener !== undefined && open.at(-1)?.text === opener) {
        const closed = open.pop()!;
        if (suspect === null && opener === "{" && isMisaligned(text, indentOf.get(closed) ?? 0, at))
          suspect = closed;
      }
      at++;
    }
  }
  const left = open.at(-1) ?? null;
  return { open, unclosed: left === null ? null : (suspect ?? left), unterminated: null };
}

/** Whether a closing brace that begins its line stands further left than the line that opened it. */
function isMisaligned(text: string, indent: number, closed: number): boolean {
  if (indent === 0) return false;
  let start = closed;
  while (start > 0 && /[^\S\n]/.test(text[start - 1]!)) start -= 1;
  return (start === 0 || text[start - 1] === "\n") && closed - start < indent;
}

/** Gives how far the line of an offset is indented, for offsets that only grow: each letter is looked at once. */
function indentsOf(text: string): (offset: number) => number {
  let end = -1;
  let indent = 0;
  return (offset) => {
    while (end < offset && end < text.length) {
      const begin = end + 1;
      let first = begin;
      while (text[first] === " " || text[first] === "\t") first += 1;
      indent = first - begin;
      end = text.indexOf("\n", first);
      if (end === -1) end = text.length;
    }
    return indent;
  };
}

/** The offset after the closing quote; -1 if the line ends first. */
export function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === text[start]) return at + 1;
    else if (text[at] === "\n") return -1;
  }
  return -1;
}

/** The offset of the closing backtick, or of the `{` of `${`; -1 if there is none. */
export function endOfTemplatePart(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === "`") return at;
    else if (text.startsWith("${", at)) return at + 1;
  }
  return -1;
}

/** A longer one is taken for a division: else each `/` of a long line might be looked for an end through all of it. */
const LONGEST_REGEX = 500;

export function endOfRegex(text: string, start: number): number {
  let inClass = false;
  const end = Math.min(text.length, start + LONGEST_REGEX);
  for (let at = start + 1; at < end && text[at] !== "\n"; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === "[") inClass = true;
    else if (text[at] === "]") inClass = false;
    else if (text[at] === "/" && !inClass) return at + 1;
  }
  return start + 1;
}
