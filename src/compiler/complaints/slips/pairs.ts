/** `a, b = pair;`: in JavaScript `a` is looked at, and all of the pair goes to `b`. */
import { commaParts } from "../python/translate.ts";
import type { Reading } from "./reading.ts";
import type { Slip } from "./slip.ts";

const TARGET = String.raw`[\w$]+(?:\.[\w$]+)*`;
const STATEMENT = new RegExp(
  String.raw`^([ \t]*)(${TARGET}(?:[ \t]{0,20},[ \t]{0,20}${TARGET}){1,20})[ \t]*=(?![=>])`,
  "gm",
);

export function pairs(reading: Reading): Slip[] {
  const slips: Slip[] = [];
  for (const match of reading.matches(STATEMENT)) {
    const [whole, indent = "", names = ""] = match;
    const offset = match.index + indent.length;
    if (/^(?:const|let|var|return|yield|await|case)\b/.test(names) || !reading.isStatement(offset)) continue;
    const end = endOfStatement(reading, match.index + whole.length);
    if (end === -1) continue;
    const value = reading.text.slice(match.index + whole.length, end);
    const isDeclared = names.split(",").every((name) => name.includes(".") || reading.declares(name.trim()));
    const start = match.index + whole.length + /^\s*/.exec(value)![0].length;
    const [open, close] = commaParts(value).length > 1 ? ["[", "]"] : ["", ""];
    const edits = [
      { start: offset, length: names.length, text: `${isDeclared ? "" : "let "}[${names.trim()}]` },
      ...(open === "" ? [] : [{ start, length: 0, text: open }]),
      ...(close === "" ? [] : [{ start: end, length: 0, text: close }]),
    ];
    // A line that begins with a bracket goes on from one that has no end.
    if (isDeclared && /[\w$)\]]\s*$/.test(reading.before(offset))) edits[0]!.text = `;${edits[0]!.text}`;
    slips.push({
      code: "python",
      severity: "error",
      offset,
      length: names.length,
      message: "Python unpacks a pair with `a, b = pair`; here the names go in square brackets.",
      help: `Write: ${reading.lineWith(offset, edits)}`,
      edits,
    });
  }
  return slips;
}

/** The semicolon, or the end of the line where no bracket is open. */
function endOfStatement(reading: Reading, start: number): number {
  let depth = 0;
  for (let at = start; at < reading.code.length; at++) {
    const char = reading.code[at]!;
    if ("([{".includes(char)) depth++;
    else if (")]}".includes(char) && depth-- === 0) return at;
    else if (depth === 0 && (char === ";" || char === "\n"))
      return reading.text.slice(start, at).trimEnd().length + start;
  }
  return depth === 0 ? reading.text.trimEnd().length : -1;
}
