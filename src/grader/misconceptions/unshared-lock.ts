/**
 * A lock that each task makes for itself: nobody else ever asks for it, so it keeps nobody out.
 *
 * Told of locks and semaphores that were made at one place, by several tasks, each in the very call that then took it;
 * each was taken by no other task, and two were held at once. (An object with a lock of its own, which happens to be used
 * by one task, makes it in one call and takes it in another.)
 */
import { seconds } from "../measures.ts";
import type { PrimitiveEvent, RecordedPrimitive } from "../../analysis/facts.ts";
import type { Recogniser } from "./recogniser.ts";
import { onLine, taskWords } from "./words.ts";

const KINDS = ["Lock", "Semaphore", "BoundedSemaphore", "Condition"];

export const unsharedLock: Recogniser = {
  name: "unshared-lock",
  title: "Each task has a lock of its own",
  lessons: ["asyncio-basics/time-limits", "asyncio-basics/where-next"],
  recognise(run) {
    const byPlace = new Map<string, RecordedPrimitive[]>();
    for (const one of run.primitives.values()) {
      if (!isPrivate(one) || one.made === null || !run.isOwn(one.made)) continue;
      const { file = "", line = 0, column = 0 } = one.made;
      const key = `${one.type} ${file}:${line}:${column}`;
      byPlace.set(key, [...(byPlace.get(key) ?? []), one]);
    }
    for (const group of byPlace.values()) {
      const pair = heldAtOnce(group);
      const [first, second] = pair ?? [];
      if (first?.made == null || second === undefined) continue;
      const name = first.type.replace("Bounded", "");
      const taken = takenOf(second)!;
      const owner = run.task(taken.task);
      const other = run.task(first.made.task);
      return {
        message:
          `\`new asyncio.${first.type}()\`${onLine(run, first.made)} was run ${group.length === 2 ? "twice" : `${group.length} times`}, once in each task, so that each task has a ${name.toLowerCase()} of its own: at ${seconds(taken.time)} ${owner ? taskWords(owner) : "one task"} took its own${onLine(run, taken)} while ${other ? taskWords(other) : "another"} held its own. It keeps nothing out. ` +
          `Make the ${name.toLowerCase()} once, before the tasks, and pass the same one to all of them.`,
        at: taken,
      };
    }
    return null;
  },
};

const takenOf = ({ events }: RecordedPrimitive): PrimitiveEvent | undefined =>
  events.find(({ action }) => action === "acquired");

/** Made and taken in one call, by one task, and by nobody else. */
function isPrivate(one: RecordedPrimitive): boolean {
  const { made, events } = one;
  const taken = takenOf(one);
  return (
    KINDS.includes(one.type) &&
    made !== null &&
    taken !== undefined &&
    made.call > 0 &&
    made.call === taken.call &&
    events.every(({ task }) => task === made.task)
  );
}

/** The first two that different tasks held at the same time. */
function heldAtOnce(group: readonly RecordedPrimitive[]): [RecordedPrimitive, RecordedPrimitive] | null {
  const spans = group.map((one) => {
    const from = takenOf(one)?.seq ?? 0;
    return {
      one,
      from,
      to: one.events.find(({ action, seq }) => action === "released" && seq > from)?.seq ?? Infinity,
    };
  });
  spans.sort((a, b) => a.from - b.from);
  for (const [index, { one, to }] of spans.entries()) {
    const next = spans[index + 1];
    if (next && next.from < to && next.one.made?.task !== one.made?.task) return [one, next.one];
  }
  return null;
}
