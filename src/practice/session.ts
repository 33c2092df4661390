/** One sitting on the Review page: which of the questions that are due, in which order. */
import type { Item } from "./question.ts";
import type { Schedule } from "./schedule.ts";

/** As many as one does gladly: about five minutes. What is left is offered when these are done. */
export const SITTING = 10;

export interface Standing {
  /** What is due today, in the order in which it should be asked. */
  due: Item[];
  /** The day of the next that is not due yet; null where there is none. */
  next: number | null;
  /** How many questions come back at some time. */
  known: number;
}

/** `schedules` may hold what the course no longer asks: that never comes back. */
export function standingOf(items: readonly Item[], schedules: readonly Schedule[], today: number): Standing {
  const byId = new Map(items.map((item) => [item.id, item]));
  const known = schedules.flatMap((schedule) => {
    const item = byId.get(schedule.id);
    return item === undefined ? [] : [{ item, ...schedule }];
  });
  const due = known.filter((one) => one.due <= today);
  const later = known.filter((one) => one.due > today).map((one) => one.due);
  // What was wrong comes first, and of that what has waited longest.
  const urgent = due.toSorted((one, other) => Number(one.right) - Number(other.right) || one.due - other.due);
  return {
    due: mixed(urgent.map(({ item }) => item)),
    next: later.length === 0 ? null : Math.min(...later),
    known: known.length,
  };
}

/** No two questions of one lesson in a row, as far as that goes: then each has to be recognized for what it is. */
export function mixed<Of extends Item>(items: readonly Of[]): Of[] {
  const left = [...items];
  const order: Of[] = [];
  while (left.length > 0) {
    const other = left.findIndex(({ lesson }) => lesson !== order.at(-1)?.lesson);
    order.push(...left.splice(Math.max(other, 0), 1));
  }
  return order;
}
