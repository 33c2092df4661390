/**
 * Which function of a program a line lies in, and where a text is printed: read off the source, because a trace tells only of
 * what ran. Strings and comments are stepped over; nothing else needs to be understood for that.
 */

export interface FunctionInSource {
  name: string;
  isAsync: boolean;
  /** Lines, counted from 1; both are its own. */
  from: number;
  to: number;
  /** Without strings and comments. */
  body: string;
}

/** The innermost named function around a line; null at the top level. */
export function functionAt(source: string, line: number): FunctionInSource | null {
  const around = functionsOf(source).filter(({ from, to }) => from <= line && line <= to);
  return around.sort((one, other) => other.from - one.from || one.to - other.to)[0] ?? null;
}

/** The lines on which `print` is called with this text and nothing else. */
export function linesThatPrint(source: string, text: string): number[] {
  return literalPrints(source).flatMap((print) => (print.text === text ? [print.line] : []));
}

/** Each `print("...")` with one plain string, with its line. */
export function literalPrints(source: string): { text: string; line: number }[] {
  const found: { text: string; line: number }[] = [];
  for (const { index, 2: text = "" } of source.matchAll(
    /\bprint\(\s*(["'`])((?:(?!\1|[\\\n]|\$\{).)*)\1\s*\)/g,
  )) {
    if (isCode(source, index)) found.push({ text, line: lineAt(source, index) });
  }
  return found;
}

const lineAt = (source: string, index: number) => source.slice(0, index).split("\n").length;

const isCode = (source: string, index: number) => withoutWords(source)[index] === source[index];

const heads =
  /(\basync\s+)?\bfunction\s*\*?\s*(\w+)\s*\(|\b(?:const|let)\s+(\w+)\s*=\s*(async\b)?\s*(?:\([^()]*\)|\w+)\s*=>\s*\{|^[ \t]+(async\s+)?\*?(\w+)\s*\([^()]*\)[^;{}\n]*\{/gm;

const keywords = new Set(["if", "for", "while", "switch", "catch", "with", "function"]);

function functionsOf(source: string): FunctionInSource[] {
  const code = withoutWords(source);
  const found: FunctionInSource[] = [];
  for (const head of code.matchAll(heads)) {
    const name = head[2] ?? head[3] ?? head[6] ?? "";
    if (keywords.has(name)) continue;
    const open = code.indexOf(
      "{",
      head[2] === undefined ? head.index + head[0].length - 1 : afterParameters(code, head.index),
    );
    const close = open === -1 ? -1 : partnerOf(code, open, "{", "}");
    if (close === -1) continue;
    found.push({
      name,
      isAsync: (head[1] ?? head[4] ?? head[5]) !== undefined,
      from: lineAt(source, head.index + head[0].search(/\S/)),
      to: lineAt(source, close),
      body: code.slice(open, close),
    });
  }
  return found;
}

/** Past the parameters, whose defaults and types may have braces of their own. */
function afterParameters(code: string, from: number): number {
  return Math.max(from, partnerOf(code, code.indexOf("(", from), "(", ")"));
}

function partnerOf(code: string, from: number, open: string, close: string): number {
  let depth = 0;
  for (let at = from; at >= 0 && at < code.length; at += 1) {
    if (code[at] === open) depth += 1;
    else if (code[at] === close && (depth -= 1) === 0) return at;
  }
  return -1;
}

/** Strings and comments blanked, so that every other character stays where it was. */
function withoutWords(source: string): string {
  return source.replaceAll(
    /\/\/[^\n]*|\/\*[^]*?\*\/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\[^]|[^`\\])*`/g,
    (words) => words.replaceAll(/[^\n]/g, " "),
  );
}
