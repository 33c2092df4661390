/** Characters that word processors, chats and phones put where code has others, and those that nobody sees. */

/** What stands for a quote, as a typesetter writes it: never code. */
export const CURLY = /[“”„‟«»″＂‘’‚‛‹›′＇´]/u;
const SINGLE = /[‘’‚‛‹›′＇´]/u;

/** Invisible, and to JavaScript neither space nor part of a name, or not what a reader takes it for. */
export const INVISIBLE =
  /[\u00ad\u0085\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\u2800\u3164]/u;

const NAMED: Readonly<Record<string, string>> = {
  "\u00ad": "a soft hyphen",
  "\u200b": "a zero-width space",
  "\u200c": "a zero-width non-joiner",
  "\u200d": "a zero-width joiner",
  "\u2060": "a word joiner",
};

export function nameOfInvisible(char: string): string {
  const code = char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0");
  return `${NAMED[char] ?? "an invisible character"} (U+${code})`;
}

/** What looks like an operator or a bracket. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  "–": "-",
  "—": "-",
  "−": "-",
  "‐": "-",
  "…": "...",
  "×": "*",
  "÷": "/",
  "≤": "<=",
  "≥": ">=",
  "≠": "!==",
  "⇒": "=>",
  "→": "=>",
  "。": ".",
  "、": ",",
  "「": '"',
  "」": '"',
};

/** The ASCII character that is meant, if it is only one that looks like it. */
export function meantBy(char: string): string | undefined {
  const code = char.codePointAt(0)!;
  // Full-width forms of `!` to `~`; the letters and digits among them may be names.
  if (code >= 0xff01 && code <= 0xff5e) {
    const plain = String.fromCodePoint(code - 0xfee0);
    return /\w/.test(plain) ? undefined : plain;
  }
  return LOOKALIKES[char];
}

/** The entities of HTML that a page shows as one character of code. */
export const ENTITY =
  /&(?:quot|apos|lt|gt|amp|nbsp|ldquo|rdquo|lsquo|rsquo|#39|#34|#x27|#x22|#60|#62|#38);/gi;

const ENTITIES: Readonly<Record<string, string>> = {
  quot: '"',
  "#34": '"',
  "#x22": '"',
  ldquo: '"',
  rdquo: '"',
  apos: "'",
  "#39": "'",
  "#x27": "'",
  lsquo: "'",
  rsquo: "'",
  lt: "<",
  "#60": "<",
  gt: ">",
  "#62": ">",
  amp: "&",
  "#38": "&",
  nbsp: " ",
};

export const decodeEntities = (text: string) =>
  text.replaceAll(ENTITY, (entity) => ENTITIES[entity.slice(1, -1).toLowerCase()]!);

/** A text that begins with a curly quote, as a plain string; null if it has no end on its line. */
export function straighten(text: string): { length: number; plain: string } | null {
  const kind = SINGLE.test(text[0]!) ? SINGLE : CURLY;
  const line = /^[^\n]*/.exec(text)![0];
  let end = 1;
  while (end < line.length && !(kind.test(line[end]!) && !isInsideWord(line, end))) end++;
  if (end === line.length) {
    // Opened by a curly quote, closed by a plain one.
    end = line.indexOf(kind === SINGLE ? "'" : '"', 1);
    if (end === -1) return null;
  }
  const inner = line.slice(1, end);
  const quote = inner.includes('"')
    ? inner.includes("'")
      ? "`"
      : "'"
    : kind === SINGLE && !inner.includes("'")
      ? "'"
      : '"';
  return { length: end + 1, plain: quote + inner + quote };
}

/** The apostrophe of `it’s`. */
const isInsideWord = (line: string, at: number) =>
  /\p{L}/u.test(line[at - 1] ?? "") && /\p{L}/u.test(line[at + 1] ?? "");
