/** The same things in another order than was wanted, because a lock or a priority queue decided it. */
import type { RecordedPrimitive } from "../../analysis/facts.ts";
import { seconds } from "../measures.ts";
import { lineOf, onLine } from "../misconceptions/words.ts";
import type { Evidence } from "../recording/evidence.ts";
import type { ServiceCall } from "../recording/reports.ts";
import { pythonValue } from "../wording.ts";
import type { Rule, Whereabouts } from "./whereabouts.ts";

type Lists = readonly [wanted: readonly unknown[], got: readonly unknown[]];

export const outOfOrder: Rule = (run) => {
  const { wanted, got } = run.compared ?? {};
  if (!Array.isArray(wanted) || !Array.isArray(got) || !isOtherOrder([wanted, got])) return null;
  const calls = callsInOrder(run, got);
  return calls && (byLock(run, calls) ?? bySize(run, calls, wanted));
};

/** Each of them once, and not in the same order. */
function isOtherOrder([wanted, got]: Lists): boolean {
  const isPlain = (item: unknown) => ["string", "number"].includes(typeof item);
  return (
    got.length > 2 &&
    got.length === wanted.length &&
    got.every(isPlain) &&
    new Set(got).size === got.length &&
    new Set([...got, ...wanted]).size === got.length &&
    got.some((item, index) => item !== wanted[index])
  );
}

/** The calls of the service whose first arguments these are. */
function callsInOrder(run: Evidence, got: readonly unknown[]): ServiceCall[] | null {
  const byService = Map.groupBy(run.run.serviceCalls, ({ service }) => service);
  const isIt = (calls: readonly ServiceCall[]) =>
    calls.length === got.length && calls.every(({ args }, index) => args[0] === got[index]);
  return [...byService.values()].find(isIt) ?? null;
}

/** The last event of this kind by the call's own task before each of the calls, if that are as many and in their order. */
function eventsBefore({ events }: RecordedPrimitive, action: string, calls: readonly ServiceCall[]) {
  const found = calls.map(({ task, order }) =>
    events.findLast((one) => one.action === action && one.task === task && one.seq < (order.started ?? 0)),
  );
  const inOrder = found.every(
    (one, index) => one !== undefined && (index === 0 || one.seq > (found[index - 1]?.seq ?? Infinity)),
  );
  return inOrder ? found.filter((one) => one !== undefined) : null;
}

/** All came through one lock, several had waited for it at once, and it let them in as they came. */
function byLock(run: Evidence, calls: readonly ServiceCall[]): Whereabouts | null {
  for (const lock of run.primitives.values()) {
    if (lock.type !== "Lock") continue;
    const taken = eventsBefore(lock, "acquired", calls);
    const [first] = taken ?? [];
    if (taken === null || first?.line === undefined || !run.isOwn(first)) continue;
    const waits = run.waits.filter(
      ({ primitive, task }) => primitive === lock.id && calls.some((call) => call.task === task),
    );
    const second = waits.find((one) =>
      waits.some((other) => other.seq < one.seq && (other.untilSeq ?? Infinity) > one.seq),
    );
    if (second === undefined) continue;
    return {
      message: `That is the order in which they came to the lock${onLine(run, first)}: it lets in the task that came first, and no check before it changes that. To choose who is next, keep what waits in an \`asyncio.PriorityQueue\`, and let one task take from it.`,
      at: second,
    };
  }
  return null;
}

/** All came out of one PriorityQueue, in which all of them were when one that should wait was taken. */
function bySize(
  run: Evidence,
  calls: readonly ServiceCall[],
  wanted: readonly unknown[],
): Whereabouts | null {
  for (const queue of run.primitives.values()) {
    if (queue.type !== "PriorityQueue") continue;
    const taken = eventsBefore(queue, "got", calls);
    const put = queue.events.filter(({ action }) => action === "put");
    if (taken === null || put.length !== calls.length) continue;
    const placeOf = (index: number) => wanted.indexOf(calls[index]?.args[0]);
    const index = calls.findIndex((_, one) =>
      calls.some((__, other) => other > one && placeOf(other) < placeOf(one)),
    );
    const after = calls.findIndex((_, other) => other > index && placeOf(other) < placeOf(index));
    const [first, line] = [taken[index], put[0]];
    if (first === undefined || line?.line === undefined || !run.isOwn(line)) continue;
    if (put.some(({ seq }) => seq > first.seq)) continue;
    const [early, late] = [calls[index], calls[after]].map((call) => pythonValue(call?.args[0]));
    return {
      message: `At ${seconds(first.time)} ${early} was taken out of the PriorityQueue before ${late}, though both were in it. A PriorityQueue gives the smallest item first, so what ${lineOf(run, line)} put in with ${early} is smaller than what it put in with ${late}. Give the smaller number to what should come first.`,
      at: first,
    };
  }
  return null;
}
