/** What an author writes for fresh variants, read: plain data, as the page gets it. The format is documented in `schema.ts`. */

/** The value of each hole, by name: `$slow` is `values.slow`. */
export type Values = Readonly<Record<string, string | number>>;

/** Holes that are filled together, with different values of the list. */
export interface Group {
  holes: readonly string[];
  of: readonly (string | number)[];
  /** Of the values, which are numbers then, each is more, or less, than the one before. */
  order: "any" | "rising" | "falling";
}

/** A wrong model of the program, and why it is wrong. */
export interface Belief {
  /** The program that would behave as the belief says, by what differs in the text; its output is the option. */
  change?: readonly { from: string; to: string }[] | undefined;
  /** The option itself, where no program behaves so. */
  text?: string | undefined;
  why: string;
}

export interface Variant {
  question: string;
  vary: readonly Group[];
  /** The TypeScript program, with its holes. */
  program: string;
  /** The same in Python: what CPython is asked. */
  python: string;
  /** What is asked about the run; see `measure.ts`. */
  ask: readonly string[];
  /** How an answer is put, `$1` being the first of what is asked; empty for the answer alone. */
  option: string;
  wrong: readonly Belief[];
  explanation: string;
}

const HOLE = /\$([a-z]\w*)/g;

/** The text with its holes filled. */
export const fill = (text: string, values: Values): string =>
  text.replaceAll(HOLE, (hole, name: string) => String(values[name] ?? hole));

/** The names of the holes in a text. */
export const holesIn = (text: string): string[] => [...text.matchAll(HOLE)].map(([, name = ""]) => name);

/** A value that is a piece of code, as the arguments of a call in some order, and may have holes of its own. */
export const isCode = (value: string | number) => typeof value === "string" && /[(;]/.test(value);

/** The program that behaves as a belief says. Code stands in its holes already, in the program and in what changes. */
export function changed(program: string, { change = [] }: Belief, values: Values): string {
  return change.reduce((text, { from, to }) => {
    const wanted = fill(from, values);
    if (!text.includes(wanted)) throw new Error(`There is no \`${wanted}\` to change in:\n${text}`);
    return text.replaceAll(wanted, () => fill(to, values));
  }, program);
}
