/**
 * How much of a text is painted. A learner may paste anything, and what they pasted is there at every later visit: so that no
 * draft can freeze the page that it belongs to, what costs more with each letter or each line ends somewhere.
 */
import { linesOf } from "./metrics.ts";

/** A line with more characters than this has no colors, here and in Monaco. A printed page has lines of 80. */
export const LONGEST_COLORED_LINE = 2_000;
/** A text with more characters has none before Monaco shows it: ten times the longest program of the course. */
export const MOST_COLORED = 40_000;
/** With more characters or lines than these a text is not shown by itself: a browser lays out all of it at once. */
const MOST_SHOWN = 200_000;
const MOST_LINES_SHOWN = 10_000;

export type Shown =
  | "colored"
  /** Some lines are plain. */
  | "long line"
  /** All lines are. */
  | "long"
  /** It waits for the learner to ask for it. */
  | "too long";

export function shownOf(text: string): Shown {
  if (text.length > MOST_SHOWN || linesOf(text) > MOST_LINES_SHOWN) return "too long";
  if (text.length > MOST_COLORED) return "long";
  return hasLongLine(text) ? "long line" : "colored";
}

function hasLongLine(text: string): boolean {
  let start = 0;
  for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", start)) {
    if (end - start > LONGEST_COLORED_LINE) return true;
    start = end + 1;
  }
  return text.length - start > LONGEST_COLORED_LINE;
}
