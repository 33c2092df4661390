/** What the tables of Python's habits hold. */

/** A pattern that a line shows, what to say of it, and what should be there instead; null where it is no habit after all. */
export type Rule = readonly [
  pattern: RegExp,
  message: string,
  write: (match: RegExpExecArray) => string | null,
];

/** Names in a row, `a, b`; also with parentheses around them. */
export const NAMES = String.raw`\(?\s*[\w$]+(?:\s*,\s*[\w$]+)+\s*\)?`;
