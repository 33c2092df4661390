/** The test at the end of a unit: which questions it asks, and what its result says. */
import { shuffled } from "../grader/kinds/shuffle.ts";
import type { Taken } from "../workbench/asked/taken.ts";
import type { Item } from "./question.ts";
import { mixed } from "./session.ts";

export const QUESTIONS = 10;

/**
 * Ten of the unit's questions, spread over its lessons; what was asked the longest ago comes first, and what was never asked
 * before that. The number of tests taken is the seed, so that a page that is loaded again asks the same.
 */
export function drawTest<Of extends Item>(items: readonly Of[], taken: readonly Taken[]): Of[] {
  const asked = new Map(
    taken.flatMap(({ questions }, index) => questions.map(({ id }) => [id, index + 1] as const)),
  );
  const seed = `test ${taken.length}`;
  const lessons = [...Map.groupBy(items, ({ lesson }) => lesson).values()].map((own) =>
    shuffled(own, seed, ({ id }) => id).toSorted(
      (one, other) => (asked.get(one.id) ?? 0) - (asked.get(other.id) ?? 0),
    ),
  );
  const drawn: Of[] = [];
  for (let round = 0; drawn.length < QUESTIONS && lessons.some((own) => own.length > round); round += 1) {
    const wave = lessons.flatMap((own) => own.slice(round, round + 1));
    // The last wave is larger than the room that is left.
    const fresh = shuffled(wave, `${seed} ${round}`, ({ id }) => id).toSorted(
      (one, other) => (asked.get(one.id) ?? 0) - (asked.get(other.id) ?? 0),
    );
    drawn.push(...fresh.slice(0, QUESTIONS - drawn.length));
  }
  return mixed(shuffled(drawn, seed, ({ id }) => id));
}

export const rightIn = ({ questions }: Taken): number => questions.filter(({ right }) => right).length;

/** The best of several; the first of equals. */
export function bestOf(taken: readonly Taken[]): Taken | null {
  return taken.toSorted((one, other) => share(other) - share(one))[0] ?? null;
}

const share = (one: Taken) => (one.questions.length === 0 ? 0 : rightIn(one) / one.questions.length);

/** The lessons to read again: those with a question that was not right, by their slugs, in reading order. */
export function toReadAgain({ questions }: Taken, items: readonly Item[]): string[] {
  const wrong = new Set(questions.filter(({ right }) => !right).map(({ id }) => id));
  return [...new Set(items.filter(({ id }) => wrong.has(id)).map(({ lesson }) => lesson))];
}
