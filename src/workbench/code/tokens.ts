/**
 * A tokenizer by lines for the two languages that the pages show. The static view and Monaco both use it, so that no
 * colour changes when the one becomes the other. It colours, it does not judge: what it does not know is plain text.
 */

export type Language = "typescript" | "python";

/** k keyword, s string, n number or constant, f function being called or defined, t type or class, c comment, p sign. */
export type TokenKind = "k" | "s" | "n" | "f" | "t" | "c" | "p" | "";

export interface Token {
  /** Where it starts in the line, from 0. It ends where the next one starts. */
  start: number;
  kind: TokenKind;
}

/**
 * What a line leaves open for the next, as a stack written in one string: `*` a block comment, a backtick a template,
 * `{` the code inside `${}` (and each brace open in it), `'''` or `"""` a Python string. Empty: nothing is open.
 */
export type LineState = string;

/** Templates in templates, deeper than anyone reads: what is opened beyond is not kept in mind, and colored as it may be. */
const DEEPEST = 200;

const words = (text: string) => new Set(text.split(" "));

const keywords: Record<Language, Set<string>> = {
  typescript: words(
    "abstract any as async await bigint boolean break case catch class const continue declare default delete do else enum " +
      "export extends finally for from function get if implements import in instanceof interface is keyof let never new " +
      "number object of out override private protected public readonly return satisfies set static string super switch " +
      "symbol this throw try type typeof unknown using var void while yield",
  ),
  python: words(
    "and as assert async await break case class continue def del elif else except finally for from global if import in is " +
      "lambda match nonlocal not or pass raise return try while with yield",
  ),
};

const constants: Record<Language, Set<string>> = {
  typescript: words("true false null undefined NaN Infinity"),
  python: words("True False None __name__ self cls"),
};

/** Words that are keywords only where no call or member says otherwise: `asyncio.from`, `get(x)`, `type = 1`. */
const soft = words("as async case declare from get is match of out override set type using");

const word = /[\p{L}_$][\p{L}\p{N}_$]*/uy;
const number = /(?:0[xXbBoO][\da-fA-F_]+|(?:\d[\d_]*)?\.?\d[\d_]*(?:[eE][+-]?\d+)?)[nj]?/y;
const space = /\s+/y;
const regexp = /\/(?![*/])(?:[^\\/[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[dgimsuvy]*/y;

function match(pattern: RegExp, line: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(line)?.[0] ?? null;
}

const opened = (state: LineState, what: string) => (state.length < DEEPEST ? state + what : state);

/** The end of a string that starts at `at`; the line's end if it is not closed. */
function stringEnd(line: string, at: number, quote: string): number {
  for (let i = at + 1; i < line.length; i += 1) {
    if (line[i] === "\\") i += 1;
    else if (line[i] === quote) return i + 1;
  }
  return line.length;
}

function wordKind(text: string, line: string, end: number, before: string, language: Language): TokenKind {
  const member = before === ".";
  const called = /^\s*\(/.test(line.slice(end));
  if (!member) {
    if (constants[language].has(text)) return "n";
    if (
      keywords[language].has(text) &&
      !(soft.has(text) && (called || /^\s*[=.,;)\]:]/.test(line.slice(end))))
    )
      return "k";
  }
  if (/^[A-Z]/.test(text) && !/^[A-Z\d_]{2,}$/.test(text)) return "t";
  return called ? "f" : "";
}

/** Reads one line, given what the line before left open. */
export function tokenizeLine(
  line: string,
  state: LineState,
  language: Language,
): { tokens: Token[]; state: LineState } {
  const tokens: Token[] = [];
  let at = 0;
  /** The last sign or word that was not space: tells a division from a regular expression, a member from a keyword. */
  let before = "";

  const push = (kind: TokenKind, end: number) => {
    if (tokens.at(-1)?.kind !== kind) tokens.push({ start: at, kind });
    at = end;
  };

  while (at < line.length) {
    const open = state.at(-1) ?? "";
    if (open === "*") {
      const end = line.indexOf("*/", at);
      if (end !== -1) state = state.slice(0, -1);
      push("c", end === -1 ? line.length : end + 2);
      continue;
    }
    if (open === "`") {
      let end = at;
      while (end < line.length && line[end] !== "`" && !line.startsWith("${", end))
        end += line[end] === "\\" ? 2 : 1;
      end = Math.min(end, line.length);
      if (line[end] === "`") {
        state = state.slice(0, -1);
        push("s", end + 1);
        before = "`";
      } else {
        if (end > at) push("s", end);
        if (end < line.length) {
          push("p", end + 2);
          state = opened(state, "{");
          before = "{";
        }
      }
      continue;
    }
    if (open === "'" || open === '"') {
      const end = line.indexOf(open.repeat(3), at);
      if (end !== -1) state = state.slice(0, -3);
      push("s", end === -1 ? line.length : end + 3);
      continue;
    }

    const sign = line[at]!;
    const gap = match(space, line, at);
    if (gap !== null) {
      push("", at + gap.length);
      continue;
    }
    if (language === "typescript") {
      if (line.startsWith("//", at)) {
        push("c", line.length);
        continue;
      }
      if (line.startsWith("/*", at)) {
        state += "*";
        push("c", at + 2);
        continue;
      }
      if (sign === "`") {
        state = opened(state, "`");
        push("s", at + 1);
        continue;
      }
      if (sign === "/" && /^$|[=(,:[!&|?{};+\-*%<>]|^(?:return|typeof|await|yield|of|in)$/.test(before)) {
        const found = match(regexp, line, at);
        if (found !== null) {
          push("s", at + found.length);
          before = ")";
          continue;
        }
      }
      // Braces are counted only inside `${}`, to know which one ends it.
      if (open === "{" && sign === "{") state = opened(state, "{");
      if (open === "{" && sign === "}") {
        state = state.slice(0, -1);
        push("p", at + 1);
        before = "}";
        continue;
      }
    } else if (sign === "#") {
      push("c", line.length);
      continue;
    } else {
      const prefix = match(/(?:[rbfuRBFU]{0,2})(?='''|"""|'|")/y, line, at);
      if (prefix !== null) {
        const quote = line[at + prefix.length]!;
        const from = at + prefix.length;
        if (line.startsWith(quote.repeat(3), from)) {
          const end = line.indexOf(quote.repeat(3), from + 3);
          if (end === -1) state += quote.repeat(3);
          push("s", end === -1 ? line.length : end + 3);
        } else {
          push("s", stringEnd(line, from, quote));
        }
        before = quote;
        continue;
      }
    }
    if (sign === '"' || sign === "'") {
      push("s", stringEnd(line, at, sign));
      before = sign;
      continue;
    }
    if (/[\d.]/.test(sign)) {
      const found = match(number, line, at);
      if (found !== null) {
        push("n", at + found.length);
        before = ")";
        continue;
      }
    }
    const name = match(word, line, at);
    if (name !== null) {
      push(wordKind(name, line, at + name.length, before, language), at + name.length);
      before = name;
      continue;
    }
    push("p", at + 1);
    before = sign;
  }
  return { tokens, state };
}
