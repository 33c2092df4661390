/**
 * A question as the page asks it: plain data, made while the site is built, or by the page itself for a fresh variant. Texts are
 * HTML. What is right is in here, for all that a learner could find in it is the answer to a question for themselves.
 */

import { predictedLines } from "../grader/kinds/predicted-lines.ts";

/** What can come back: a card of a lesson, or an exercise that is answered without writing code. */
export interface Item {
  /** An exercise's slug, or a card's: `asyncio-basics/tasks#how-long`. Stable: answers are kept under it. */
  id: string;
  /** The slug of the lesson that asks it first. */
  lesson: string;
}

/** The kinds of exercise that come back: those that are answered in a minute. */
export const COMES_BACK: ReadonlySet<string> = new Set(["predict", "choose"]);

export interface Option {
  text: string;
  right: boolean;
  /** Why it is right or wrong; empty where only the question as a whole has a reason. */
  why: string;
}

/** A wrong prediction that an author foresaw, with what to say to it. */
export interface Foreseen {
  lines: readonly string[];
  why: string;
}

export type Ask =
  /** `several`: more than one of them is right. */
  | { kind: "choose"; several: boolean; options: Option[] }
  /** Lines to put in order. `pieces` holds what is printed and what never is; `printed`, what is right. */
  | { kind: "arrange"; pieces: string[]; printed: string[]; foreseen: Foreseen[] }
  /** The whole output, to be typed. */
  | { kind: "type"; printed: string[]; foreseen: Foreseen[] };

export interface Question extends Item {
  /** What to do, in one or several paragraphs. */
  prompt: string;
  /** TypeScript, as it stands in the lesson. */
  program: string | null;
  ask: Ask;
  /** Why the answer is what it is; empty where the options say it. */
  why: string;
}

/** What a learner says: the indexes of the options chosen, or the lines. */
export type Said = { chosen: readonly number[] } | { lines: readonly string[] };

const same = <Value>(one: readonly Value[], other: readonly Value[]) =>
  one.length === other.length && one.every((value, index) => value === other[index]);

export function isRight({ ask }: Pick<Question, "ask">, said: Said): boolean {
  if (ask.kind === "choose") {
    const right = ask.options.flatMap((option, index) => (option.right ? [index] : []));
    return (
      "chosen" in said &&
      same(
        said.chosen.toSorted((one, other) => one - other),
        right,
      )
    );
  }
  return "lines" in said && same(said.lines, ask.printed);
}

/** Nothing was said yet that could be judged. */
export function isEmpty(said: Said): boolean {
  return ("chosen" in said ? said.chosen : said.lines).length === 0;
}

/** An output as it was typed: spaces at the ends of lines don't count. */
export const typed = (text: string): Said => ({ lines: predictedLines(text) });

/** What is said to this answer: its author's words for this very mistake, or those for the question. */
export function whyFor({ ask, why }: Pick<Question, "ask" | "why">, said: Said): string {
  if (ask.kind === "choose" || !("lines" in said)) return why;
  return ask.foreseen.find(({ lines }) => same(lines, said.lines))?.why ?? why;
}
