/**
 * When a question comes back: FSRS, by the package ts-fsrs, over the days on which it was answered. Nothing is kept but the
 * answers, so a schedule is computed anew each time, and a better scheduler needs no migration.
 *
 * A day counts as right if every answer of it was: whoever is told what is right and says it a minute later has not
 * remembered it yet.
 */
import { createEmptyCard, default_w, fsrs, Rating } from "ts-fsrs";
import { dateOf, dayAt, dayOf } from "./days.ts";
import type { Given, Log } from "../workbench/asked/log.ts";

/**
 * FSRS's parameters are fitted to flash cards of facts. These questions are about how something works, which is seldom forgotten
 * overnight once it is understood: a right answer first comes back after a week, a wrong one after a day, then after about
 * five days, two or three weeks, two months. By their place in FSRS-6: days of stability after a first wrong and a first right answer,
 * and how difficult a question is at first, from 1 to 10.
 */
const OWN: Readonly<Record<number, number>> = { 0: 1.4, 2: 7, 4: 5 };

const scheduler = fsrs({
  w: default_w.map((value, index) => OWN[index] ?? value),
  request_retention: 0.9,
  maximum_interval: 365,
  // A question is asked once a day at most, and on the day that was announced.
  enable_short_term: false,
  enable_fuzz: false,
});

export interface Schedule {
  id: string;
  /** The day on which it comes back, as `days.ts` counts them. */
  due: number;
  /** The day on which it was last answered. */
  last: number;
  /** Whether that was right. */
  right: boolean;
}

/** Null for what was never answered. */
export function scheduleOf(id: string, answers: readonly Given[]): Schedule | null {
  const days = new Map<number, boolean>();
  for (const { at, right } of answers) {
    const day = dayOf(new Date(at));
    days.set(day, right && (days.get(day) ?? true));
  }
  let card = createEmptyCard(dateOf(0));
  let last: { day: number; right: boolean } | null = null;
  for (const [day, right] of [...days].toSorted(([one], [other]) => one - other)) {
    card = scheduler.next(card, dateOf(day), right ? Rating.Good : Rating.Again).card;
    last = { day, right };
  }
  return last && { id, due: dayAt(card.due), last: last.day, right: last.right };
}

/** Of all that was answered, what comes back first is first. */
export function schedulesOf(log: Log): Schedule[] {
  return Object.entries(log)
    .flatMap(([id, answers]) => scheduleOf(id, answers) ?? [])
    .toSorted((one, other) => one.due - other.due || (one.id < other.id ? -1 : 1));
}
