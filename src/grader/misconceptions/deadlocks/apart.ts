/** A hang at barriers: each task waits at one of its own, which no other comes to. Silent where they were made in different places. */
import type { Somewhere } from "../../../analysis/facts.ts";
import { deadlocked, madeOn, who } from "./telling.ts";
import type { Recogniser } from "../recogniser.ts";
import { onLine, some } from "../words.ts";

export const barrierEach: Recogniser = {
  name: "barrier-each",
  title: "Each task waits at a barrier of its own",
  lessons: ["concurrency-in-practice/queues-and-synchronization"],
  recognise(run) {
    return deadlocked(run, (wait, hang) => {
      const barrier = run.primitives.get(wait.primitive);
      const made = barrier?.made;
      if (wait.kind !== "barrier" || barrier === undefined || made?.line === undefined) return null;
      const others = hang.stuck.filter(({ kind, primitive }) => {
        const other = kind === "barrier" ? run.primitives.get(primitive)?.made : undefined;
        return primitive !== barrier.id && other != null && isSamePlace(other, made);
      });
      if (others.length === 0) return null;
      return (
        `${who(run, wait)} waits${onLine(run, wait)} at a barrier${madeOn(run, barrier)}, and ${some(others.toSorted((one, other) => one.task - other.task).map((one) => who(run, one)))} at ${others.length === 1 ? "another" : "others"}: that line made a new barrier each time, so each task waits at one of its own, and no other comes to it. ` +
        "Make one barrier, before the tasks, and let all of them wait at that one."
      );
    });
  },
};

const isSamePlace = (one: Somewhere, other: Somewhere) =>
  one.line === other.line && one.column === other.column && one.file === other.file;
