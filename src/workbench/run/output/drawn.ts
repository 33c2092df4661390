/**
 * A learner's text as the page draws it. A program may raise an error of a hundred thousand letters, or put a thousand marks
 * over one: laid out whole, that holds the page for seconds or ends it. So all that a program had a hand in comes through
 * here, is cut at a bound, and says how much is left out. Each pattern looks at each letter a bounded number of times.
 */

/** Marks over or under one letter; writing systems use up to four. */
const MOST_MARKS = 8;
const marks = new RegExp(`(\\p{M}{${MOST_MARKS}})(\\p{M}+)`, "gu");

/** What one letter costs where it is a pair of units, as emoji are: drawing one takes as long as some twenty letters. */
const PAIR = 20;

/** Longer than any error, help or message that a person reads, in letters. */
export const LONGEST_TEXT = 10_000;
/** Names of tasks, classes and functions, where they stand in a line. */
export const LONGEST_NAME = 80;

export const howMany = (count: number, what: string) =>
  `${count.toLocaleString("en")} more ${what}${count === 1 ? "" : "s"}`;

/** Without the marks that nobody could read, each heap of them with a word on how many. */
export function withoutHeaps(text: string): string {
  return text.replaceAll(
    marks,
    (_, kept: string, left: string) => `${kept} [${howMany(Array.from(left).length, "mark")}] `,
  );
}

const isPair = (text: string, at: number) => {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit < 0xdc00;
};

/** What a text costs to draw, in letters. */
export function lettersOf(text: string): number {
  let pairs = 0;
  for (let at = 0; at < text.length; at += 1) if (isPair(text, at)) pairs += 1;
  return text.length + pairs * (PAIR - 1);
}

/** How many of the text's units may be drawn for so many letters; never half of a pair. */
export function unitsWithin(text: string, letters: number): number {
  // Most texts are short, and need no counting.
  if (text.length * PAIR <= letters) return text.length;
  let left = letters;
  for (let at = 0; at < text.length; at += 1) {
    const pair = isPair(text, at);
    left -= pair ? PAIR : 1;
    if (left < 0) return at;
    if (pair) at += 1;
  }
  return text.length;
}

/** The text to its bound, and a sentence on what is left out: empty where nothing is. */
export function drawn(text: string, letters = LONGEST_TEXT, where = ""): { text: string; left: string } {
  const end = unitsWithin(text, letters);
  if (end === text.length) return { text: withoutHeaps(text), left: "" };
  return {
    text: withoutHeaps(text.slice(0, end)),
    left: `… and ${howMany(text.length - end, "character")}${where}.`,
  };
}

/** As it stands in a line: `a long na…`. */
export function inLine(text: string, letters = LONGEST_NAME): string {
  const end = unitsWithin(text, letters);
  return withoutHeaps(end === text.length ? text : `${text.slice(0, end)}…`);
}

/** Signs that turn the order of letters round, or end such a turn: in a picture, where nothing isolates them, they are left out. */
const turns = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** For where nothing isolates a name from the words around it. */
export const withoutTurns = (text: string) => text.replaceAll(turns, "");

/** As it is painted on a canvas, whose texts know no isolation. */
export const painted = (text: string, letters = LONGEST_NAME) => inLine(withoutTurns(text), letters);
