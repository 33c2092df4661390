/** A text to look for slips in: as it is, and with everything blank that is a string or a comment. */
import { scan, type Mark } from "../brackets.ts";
import { codeOnly } from "../code-only.ts";

/** Of one pattern: what a person writes by habit has fewer, and each may cost a look at the whole text. */
const MOST_MATCHES = 100;

/** Between two brackets. */
const LONGEST_BLOCK = 20_000;

/** Of what comes before a bracket. */
const LONGEST_HEAD = 300;

/** What comes before the brace of a block, and not of an object, a class or a pattern. */
const BLOCK = /(?:\)|=>|\b(?:else|try|finally|do|static)|[;{}]|\)\s*:\s*[\w$.<>[\]]+|^)\s*$/;

export class Reading {
  readonly text: string;
  /** The same length, with spaces in place of strings, comments and templates. Lines stay. */
  readonly code: string;
  readonly isCode: (offset: number) => boolean;

  constructor(text: string) {
    this.text = text;
    this.isCode = codeOnly(text).isCode;
    const parts: string[] = [];
    for (let at = 0; at < text.length;) {
      const isCode = this.isCode(at);
      let end = at + 1;
      while (end < text.length && this.isCode(end) === isCode) end++;
      const part = text.slice(at, end);
      parts.push(isCode ? part : part.replaceAll(/[^\n\r]+/g, (blank) => " ".repeat(blank.length)));
      at = end;
    }
    this.code = parts.join("");
  }

  /** Where the code shows a pattern, the first times. */
  *matches(pattern: RegExp): Generator<RegExpExecArray> {
    let count = 0;
    for (const match of this.code.matchAll(pattern)) {
      if (++count > MOST_MATCHES) return;
      yield match;
    }
  }

  /** The code before an offset, as far as one statement's beginning goes. */
  before(offset: number): string {
    return this.code.slice(Math.max(0, offset - LONGEST_HEAD), offset);
  }

  /** The offset of the bracket that closes the one at an offset; -1 if none does, or not soon. */
  closing(open: number): number {
    let depth = 0;
    for (let at = open; at < Math.min(this.code.length, open + LONGEST_BLOCK); at++) {
      const char = this.code[at]!;
      if ("([{".includes(char)) depth++;
      else if (")]}".includes(char) && --depth === 0) return at;
    }
    return -1;
  }

  /** The line around an offset, and where it begins. */
  lineAt(offset: number): { line: string; start: number } {
    const start = this.text.lastIndexOf("\n", offset - 1) + 1;
    const end = this.text.indexOf("\n", offset);
    return { line: this.text.slice(start, end === -1 ? undefined : end).replace(/\r$/, ""), start };
  }

  /** The line around an offset as it is after edits in it, without its indentation. */
  lineWith(offset: number, edits: readonly { start: number; length: number; text: string }[]): string {
    const { line, start } = this.lineAt(offset);
    return edits
      .filter((edit) => edit.start >= start && edit.start + edit.length <= start + line.length)
      .toSorted((a, b) => b.start - a.start)
      .reduce(
        (now, edit) =>
          now.slice(0, edit.start - start) + edit.text + now.slice(edit.start - start + edit.length),
        line,
      )
      .trim();
  }

  /** The innermost bracket that is open at an offset. */
  openAt(offset: number): Mark | undefined {
    return scan(this.code, offset).open.at(-1);
  }

  /** Whether what begins at an offset is not a part of a list, of a call, or of what is declared. */
  isStatement(offset: number): boolean {
    const open = this.openAt(offset);
    if (open !== undefined && (open.text !== "{" || !BLOCK.test(this.before(open.offset)))) return false;
    return !/(?:[,=(+\-*/?:&|.]|=>|\b(?:const|let|var|return|await|yield|throw))\s*$/.test(
      this.before(offset),
    );
  }

  /** Whether a name is declared anywhere, read roughly: sooner so than not. */
  declares(name: string): boolean {
    const word = String.raw`(?<![\w$.])${name.replaceAll("$", String.raw`\$`)}(?![\w$])`;
    return new RegExp(
      String.raw`\b(?:const|let|var|using|import)\b[^;\n]*?${word}|\b(?:function\s*\*?|class|enum)\s+${word}|[(,]\s*${word}\s*[,):?=][^;\n]*(?:=>|\{)|${word}\s*=>`,
    ).test(this.code);
  }

  /** Up to where what is declared at an offset can be seen: its block's end, or that of the loop whose head it is in. */
  endOfScope(offset: number): number {
    const open = this.openAt(offset);
    if (open === undefined) return this.code.length;
    const close = this.closing(open.offset);
    if (close === -1) return this.code.length;
    if (open.text === "{") return close;
    const body = /^\s*\{/.exec(this.code.slice(close + 1, close + 200));
    if (body !== null) return this.closing(close + body[0].length);
    const line = this.code.indexOf("\n", close);
    return line === -1 ? this.code.length : line;
  }
}
