/** `7 // 2`: to Python a division, here a comment. */
import type { Reading } from "./reading.ts";
import type { Slip } from "./slip.ts";

/** What the patterns cost grows with a line's length. */
const LONGEST_LINE = 300;

const OPERAND = String.raw`(?:[\w$]+(?:\.[\w$]+)*(?:\([^()]*\))?|\([^()]*\))`;
const LEFT = new RegExp(String.raw`(?:${OPERAND}\s*(?:\*\*?|/|%)\s*)*${OPERAND}\s*$`);
const RIGHT = new RegExp(String.raw`^\s*(${OPERAND})`);

export function floorDivisions(reading: Reading, parses: boolean): Slip[] {
  const isWithoutSemicolons = !reading.code.includes(";");
  const slips: Slip[] = [];
  for (const { index } of reading.text.matchAll(/(?<=[\w$)\]] *)\/\//g)) {
    if (reading.isCode(index) || !reading.isCode(index - 1)) continue;
    const { line, start } = reading.lineAt(index);
    if (line.length > LONGEST_LINE) continue;
    const before = line.slice(0, index - start);
    const comment = line.slice(index - start + 2);
    const left = LEFT.exec(before);
    const right = RIGHT.exec(comment);
    if (left === null || right === null || /^(?:return|else|throw|await|yield)\b/.test(left[0])) continue;
    const isClosing = !parses && depthOf(before) > 0 && depthOf(before) + depthOf(comment) <= 0;
    const isValue = /[=(]|\breturn\b/.test(before);
    const isEnded = isValue && /^\s*[\w$.]+\s*;\s*$/.test(comment);
    const isNumber = isValue && isWithoutSemicolons && /^\s*\d+\s*$/.test(comment);
    if (!isClosing && !isEnded && !isNumber) continue;
    const from = start + left.index;
    const to = index + 2 + right[0].length;
    const text = `Math.floor(${left[0].trim()} / ${right[1]!})`;
    const edits = [{ start: from, length: to - from, text }];
    slips.push({
      code: "python",
      severity: isClosing ? "error" : "warning",
      offset: index,
      length: 2,
      message: `What comes after \`//\` is a comment here. Python's \`${left[0].trim()} // ${right[1]!}\` is \`${text}\`.`,
      help: `Write: ${reading.lineWith(index, edits)}`,
      edits,
      // Where the bracket is not closed, the parser stumbles over what comes later.
      ...(isClosing ? { until: reading.text.length } : {}),
    });
  }
  return slips;
}

/** How many more brackets a text opens than it closes. */
function depthOf(text: string): number {
  const code = text.replaceAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`/g, "");
  return code.replaceAll(/[^([{]/g, "").length - code.replaceAll(/[^)\]}]/g, "").length;
}
