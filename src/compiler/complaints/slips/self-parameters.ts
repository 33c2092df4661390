/** `greet(self) {`: Python's methods are given their object; here it is `this`. */
import type { Reading } from "./reading.ts";
import type { Slip } from "./slip.ts";

/** What comes before a method's parameters. */
const METHOD =
  /(?:^|[;{}\n])\s*(?:(?:static|async|public|private|protected|override)\s+)*\*?\s*(?!(?:if|for|while|switch|catch|function|return|with|await|new)\b)[\w$#]+\s*$/;

export function selfParameters(reading: Reading): Slip[] {
  const slips: Slip[] = [];
  for (const { 0: paren, index } of reading.matches(/\(\s{0,20}(?=self\s{0,20}[,):])/g)) {
    const offset = index + paren.length;
    const close = METHOD.test(reading.before(index)) ? reading.closing(index) : -1;
    if (close === -1) continue;
    const brace = /^[^;{}()]{0,200}\{/.exec(reading.code.slice(close + 1))?.[0].length;
    if (brace === undefined) continue;
    const open = close + brace;
    const end = reading.closing(open);
    if (end === -1) continue;
    const [parameter] = /^self\b\s*(?::[^,)]*)?,?\s*/.exec(reading.code.slice(offset, close))!;
    // A plain function inside has a `this` of its own.
    const uses = /\bfunction\b|\bclass\b/.test(reading.code.slice(open, end))
      ? []
      : [...reading.code.slice(open, end).matchAll(/(?<![\w$.])self(?![\w$]|\s*:)/g)];
    const edits = [
      { start: offset, length: parameter.length, text: "" },
      ...uses.map((use) => ({ start: open + use.index, length: "self".length, text: "this" })),
    ];
    slips.push({
      code: "python",
      severity: "error",
      offset,
      length: "self".length,
      message: "A method doesn't list its own object as a parameter here: Python's `self` is `this`.",
      help: `Write: ${reading.lineWith(offset, edits)}`,
      edits,
      until: end,
    });
  }
  return slips;
}
