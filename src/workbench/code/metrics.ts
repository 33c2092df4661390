/**
 * The measures that the static view and Monaco share, so that nothing moves when the one becomes the other. How large the text
 * is, the learner sets (`--yp-code-size`, in the page's root); all else follows from it in the style sheet (`--yp-code-row`).
 */

/** Above the first line and below the last. */
export const PADDING = 12;
/** A line of text of the usual size. */
export const LINE_HEIGHT = 22;
/** Digits of room for line numbers; a longer program is given a fourth when it needs one. */
export const NUMBER_CHARACTERS = 3;
/** Between the line numbers and the text. */
export const GUTTER_GAP = 16;
export const TAB_SIZE = 2;

export const linesOf = (text: string) => {
  let lines = 1;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) lines += 1;
  return lines;
};

/** Lines of room in an exercise, where there is more to write than to read. */
export const EXERCISE_LINES = 8;

/** How high the code stands, in lines: its own, or `least` where there are fewer. */
export const rowsOf = (text: string, least: number) => Math.max(least, linesOf(text));

/** Where a line begins, for a style. */
export const topOf = (line: number) => `calc(${PADDING}px + ${line - 1} * var(--yp-code-row))`;

export const numberWidth = (text: string) => Math.max(NUMBER_CHARACTERS, String(linesOf(text)).length);

/** As the style sheet made them, in pixels. */
export function measuresOf(frame: HTMLElement): { fontSize: number; lineHeight: number; fontFamily: string } {
  const { fontSize, lineHeight, fontFamily } = getComputedStyle(frame);
  return { fontSize: parseFloat(fontSize), lineHeight: parseFloat(lineHeight), fontFamily };
}
