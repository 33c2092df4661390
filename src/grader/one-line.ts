/**
 * Words that somebody else chose (the name of a file, a learner's name, a key in a file, an error that quotes one), made fit for
 * a line in a terminal: they move no cursor, change no color, turn no text round, and begin no line of their own.
 */

/** Longer than any list of names that a complaint has a reason to give. */
const LONGEST = 4_000;

export function oneLine(text: string, longest = LONGEST): string {
  // Cut first: a text may be of any length.
  const cut = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return cut
    .replaceAll(/[\t-\r\u0085\u2028\u2029]+/g, " ")
    .replaceAll(/\p{C}/gu, "")
    .trim();
}
