/**
 * What means something else here than it does to a reader of Python, in programs that parse or nearly do. One reading serves
 * the compiler, which says it, and the editor, which offers to put it right.
 */
import { catchFilters } from "./catch-filters.ts";
import { waitingConstructors } from "./constructors.ts";
import { floorDivisions } from "./floor-division.ts";
import { pairs } from "./pairs.ts";
import { Reading } from "./reading.ts";
import { selfParameters } from "./self-parameters.ts";
import type { Slip } from "./slip.ts";

/** Without any of these in it, a text has no slips. */
const SIGNS = /\bcatch\b|\bconstructor\b|\/\/|\bself\b|,/;

/** `parses`: whether the text is a program as it is. */
export type { Edit } from "./slip.ts";

export function slips(text: string, parses: boolean): Slip[] {
  if (!SIGNS.test(text)) return [];
  const reading = new Reading(text);
  return [
    ...catchFilters(reading),
    ...waitingConstructors(reading),
    ...pairs(reading),
    ...selfParameters(reading),
    ...floorDivisions(reading, parses),
  ].sort((a, b) => a.offset - b.offset);
}

/** Whether a complaint at an offset only echoes what a slip says. */
export function isEcho(text: string, slip: Slip, offset: number): boolean {
  const start = text.lastIndexOf("\n", slip.offset - 1) + 1;
  const line = text.indexOf("\n", slip.offset);
  return offset >= start && offset <= Math.max(slip.until ?? 0, line === -1 ? text.length : line);
}
