/**
 * The measures that the static view and Monaco share, so that nothing moves when the one becomes the other. The style
 * sheet has the same numbers (`workbench.css`, "--yp-line" and its neighbours); the end-to-end tests compare pixels.
 */
export const FONT_SIZE = 14;
export const LINE_HEIGHT = 22;
/** Above the first line and below the last. */
export const PADDING = 12;
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

/** How high the code stands: its lines, or `least` lines where there are fewer. */
export const heightOf = (text: string, least: number) =>
  Math.max(least, linesOf(text)) * LINE_HEIGHT + 2 * PADDING;

export const numberWidth = (text: string) => Math.max(NUMBER_CHARACTERS, String(linesOf(text)).length);
