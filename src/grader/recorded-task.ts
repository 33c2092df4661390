/** One task of a recorded run: from its creation to its end, and what it waited for. */
import type { Outcome, Wait } from "../asyncio/trace.ts";
import type { Happened } from "./verdict.ts";

/** A time during which a task was suspended at an `await`. */
export interface Await extends Happened {
  task: number;
  kind: Wait["kind"];
  /** What it waited for, such as `sleep(1)`. */
  text: string;
  /** Virtual seconds: when it suspended. */
  time: number;
  /** When it could go on; null if it never could. */
  until: number | null;
}

/** A time during which one blocking call, such as `time.sleep`, held the whole event loop. */
export interface Block extends Happened {
  /** Virtual seconds. */
  time: number;
  until: number;
  task: number;
}

/** A place in a run's order of events: things at the same virtual time still have an order. */
type Order = number;

/** A task as recorded. Times are virtual seconds; `null` means that it never happened. */
export interface RecordedTask extends Happened {
  /** Counts tasks in order of creation, from 1. */
  task: number;
  /** As given by `create_task(..., { name })`, else `Task-N`. */
  name: string;
  /** The name of the function whose coroutine it runs. */
  coroutine: string;
  /** The task that created it; 0 for the one that `asyncio.run` makes. */
  createdBy: number;
  /** When it was created; the same as `created`, so that a task is a moment too. */
  time: number;
  created: number;
  started: number | null;
  ended: number | null;
  /** `finished`, `failed` or `cancelled`; null if it was still under way at the end of the run. */
  outcome: Outcome | null;
  /** When it was asked to cancel, the first time; null if never. */
  cancelRequested: number | null;
  /** The task that asked; 0 for the loop itself, as a timeout does. Null if nobody did. */
  cancelRequestedBy: number | null;
  /** Its result or error, as Python shows it; empty while under way. */
  result: string;
  /** From first step to end; null if it never came so far. */
  duration: number | null;
  awaits: Await[];
  /** The blocking calls that it made. */
  blocks: Block[];
  /** The same moments in the order of events. */
  order: { created: Order; started: Order | null; cancelRequested: Order | null; ended: Order | null };
}

/** Both were under way at once: each had started before the other ended. */
export function overlap(one: RecordedTask, other: RecordedTask): boolean {
  const from = (task: RecordedTask) => task.order.started ?? Infinity;
  const to = (task: RecordedTask) => task.order.ended ?? Infinity;
  return one !== other && from(one) < to(other) && from(other) < to(one);
}

/** The greatest number of these tasks that were under way (started and not ended) at once. */
export function greatestConcurrency(tasks: readonly RecordedTask[]): number {
  const changes = tasks
    .filter((task) => task.order.started !== null)
    .flatMap((task): [Order, number][] => [
      [task.order.started ?? 0, 1],
      [task.order.ended ?? Infinity, -1],
    ])
    .toSorted(([one], [other]) => one - other);
  let underWay = 0;
  let greatest = 0;
  for (const [, change] of changes) {
    underWay += change;
    greatest = Math.max(greatest, underWay);
  }
  return greatest;
}
