/** `total = 0;` where nothing declares `total`: in Python that declares it, here it is an error as soon as it runs. */
import { nearest } from "../../spelling.ts";
import { Reading } from "./reading.ts";
import type { Slip } from "./slip.ts";

/** What is there without a declaration; all else that is has a capital and small letters. */
export const PROVIDED: ReadonlySet<string> = new Set(
  "print repr str enter except_star aiter anext burn console undefined globalThis isNaN isFinite parseInt parseFloat escape unescape eval encodeURI encodeURIComponent decodeURI decodeURIComponent atob btoa arguments JSON".split(
    " ",
  ),
);

/**
 * What is said of a name that no scope around declares, given where it is used so; null where none of these gives it a value,
 * or something else than a declaration may.
 */
export function undeclared(text: string, name: string, uses: readonly number[]): Slip | null {
  if (PROVIDED.has(name) || !/^[a-z_$]|^[A-Z][A-Z\d_]+$/.test(name) || text.includes("globalThis"))
    return null;
  const reading = new Reading(text);
  const inOrder = uses.toSorted((a, b) => a - b);
  const found = inOrder.map((use) => assignmentAt(reading, name, use)).find((each) => each !== null);
  if (found == null) return null;
  const { offset, from, kind } = found;
  const isSeen = from !== null && inOrder.every((use) => use >= from && use < reading.endOfScope(from));
  const declaration = `let ${name}${kind === "change" ? " = 0" : ""};`;
  const edits = isSeen
    ? [{ start: from, length: 0, text: kind === "item" ? "const " : "let " }]
    : [{ start: topOf(text), length: 0, text: `${declaration}\n` }];
  const start = kind === "change" ? "with its first value, " : "";
  const meant = nearest(name, namesIn(reading));
  const otherwise = meant === null ? "" : `Did you mean \`${meant}\`? If not: `;
  const help = isSeen
    ? `${otherwise}Write: ${reading.lineWith(from, edits)}`
    : `${otherwise}Declare it ${start}where everything that uses it can see it, for example at the top of the file: ${declaration}`;
  return {
    code: "undeclared",
    severity: "error",
    offset,
    length: name.length,
    message: `\`${name}\` is not declared. In Python, assigning to a name declares it; here a variable is declared with \`let\` or \`const\`.`,
    help,
    edits,
  };
}

interface Assignment {
  offset: number;
  /** Where `let` can be written; null if it cannot. */
  from: number | null;
  /** An item of a loop, a value, or a change of the value that was there before. */
  kind: "item" | "value" | "change";
}

const CHANGES = String.raw`(?:\*\*|&&|\|\||\?\?|<<|>>>?|[-+*/%&|^])=|\+\+|--`;

const ASSIGNED = new RegExp(
  String.raw`^[\w$]+(?:\s*(?<value>=)(?![=>])|\s*(?:${CHANGES})|\s+(?<item>of|in)\b|(?<part>\s*[,\]]))`,
);

/** How the name at an offset is given a value; null if it is not. */
function assignmentAt(reading: Reading, name: string, offset: number): Assignment | null {
  const before = reading.before(offset);
  const assigned = ASSIGNED.exec(reading.code.slice(offset, offset + name.length + 50));
  if (assigned === null && !/(?:\+\+|--)\s*$/.test(before)) return null;
  const { value, item, part } = assigned?.groups ?? {};
  const isChange = value === undefined && item === undefined && part === undefined;
  const kind = isChange ? "change" : item === undefined ? "value" : "item";
  const open = reading.openAt(offset);
  const isLoop = /\bfor\s*(?:await\s*)?\(\s*$/.test(before);
  if (part !== undefined) {
    // `[a, b] = pair;`
    const close = open?.text === "[" ? reading.closing(open.offset) : -1;
    const isPair = close !== -1 && /^\s*=(?![=>])/.test(reading.code.slice(close + 1, close + 20));
    if (open === undefined || !isPair) return null;
    return { offset, from: reading.isStatement(open.offset) ? open.offset : null, kind };
  }
  if (isLoop && kind !== "change") return { offset, from: offset, kind };
  if (kind === "item") return null;
  // `f(timeout=2)` is a keyword argument.
  const isCall = open?.text === "(" && /[\w$)\]]\s*$/.test(reading.before(open.offset));
  if (isCall && /[(,]\s*$/.test(before)) return null;
  return { offset, from: kind === "value" && reading.isStatement(offset) ? offset : null, kind };
}

/** What the text declares with a keyword before it. */
const namesIn = ({ code }: Reading): string[] =>
  [...code.matchAll(/\b(?:const|let|var|function)\s+([\w$]{3,})/g)].map(([, name = ""]) => name);

/** After the imports. */
function topOf(text: string): number {
  const imports = [
    ...text.matchAll(
      /^import\b[^;]*?from\s*["'][^"']*["'];?[ \t]*\r?\n|^import\s*["'][^"']*["'];?[ \t]*\r?\n/gm,
    ),
  ];
  const last = imports.at(-1);
  return last === undefined ? 0 : last.index + last[0].length;
}
