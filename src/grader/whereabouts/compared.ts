/** Two lists, or a value that was there earlier: what became of the order, and what the function waited for meanwhile. */
import { waitAt } from "../../analysis/standing.ts";
import { seconds } from "../measures.ts";
import { onLine } from "../misconceptions/words.ts";
import type { Evidence } from "../recording/evidence.ts";
import type { ServiceCall } from "../recording/reports.ts";
import { missedCall } from "./places.ts";
import { ownPlace } from "../recording/own-place.ts";
import type { Rule, Whereabouts } from "./whereabouts.ts";

export const compared: Rule = (run) => {
  const { wanted, got } = run.compared ?? {};
  if (!Array.isArray(wanted) || !Array.isArray(got)) return null;
  return reversed(run, wanted, got) ?? cutOff(run, wanted, got);
};

/** Exactly the other way round. */
function reversed(run: Evidence, wanted: readonly unknown[], got: readonly unknown[]): Whereabouts | null {
  const isPlain = (item: unknown) => ["string", "number"].includes(typeof item);
  if (got.length < 3 || got.length !== wanted.length || !got.every(isPlain)) return null;
  if (new Set(got).size !== got.length || !got.every((item, index) => item === wanted.at(-1 - index)))
    return null;
  const byService = Map.groupBy(run.run.serviceCalls, ({ service }) => service);
  const calls = [...byService.values()].find(
    (each) => each.length === got.length && each.every(({ args }, index) => args[0] === got[index]),
  );
  const first = calls?.[0];
  if (first?.line === undefined) return null;
  return {
    message: `That is the order the other way round: the first came first${onLine(run, first)}, where the last should. Go through the list backwards: \`for (const item of list.toReversed())\`.`,
    at: first,
  };
}

/** A service that should answer was cancelled in the middle. */
function cutOff(run: Evidence, wanted: readonly unknown[], got: readonly unknown[]): Whereabouts | null {
  const isOutcomes = (calls: readonly ServiceCall[]) =>
    calls.length === got.length && calls.every(({ outcome }, index) => outcome === got[index]);
  const calls = run.run.serviceCalls;
  if (!isOutcomes(calls) || wanted.length !== got.length) return null;
  const cut = calls.find(
    ({ outcome, error }, index) =>
      outcome === "failed" && error?.error === "CancelledError" && wanted[index] === "answered",
  );
  const life = cut && run.analysis.lives.get(cut.task);
  const request = life?.requests.find(({ seq }) => seq > (cut?.order.started ?? 0));
  if (cut === undefined || request?.line === undefined || !run.isOwn(request)) return null;
  return {
    message: `${cut.name} was already under way, since ${seconds(cut.time)}, when${onLine(run, request)} its task was cancelled, at ${seconds(request.time)}: that cut it off in the middle. Cancel only what still waits: let the task that waits start the work as a task of its own, or \`await asyncio.shield(...)\` it.`,
    at: request,
  };
}

/** The value was there earlier, while the function waited for more. */
export const thereAlready: Rule = (run) => {
  const call = missedCall(run);
  if (run.missed?.kind !== "value" || call?.outcome !== "returned" || call.order.ended === null) return null;
  const { wanted } = run.missed;
  const answered = run.run.serviceCalls.find(
    (one: ServiceCall) => one.outcome === "answered" && one.value !== null && one.value === wanted,
  );
  const at = answered?.order.ended ?? null;
  if (answered === undefined || at === null || at > call.order.ended) return null;
  const wait = waitAt(run.analysis, call.task, at + 1);
  const place = wait && ownPlace(run, wait);
  if (wait === null || place === null || wait.kind !== "gather" || (wait.until ?? 0) <= (answered.ended ?? 0))
    return null;
  return {
    message:
      `It was there at ${seconds(answered.ended ?? 0)}, when ${answered.name} answered. But \`${call.name}\` was waiting${onLine(run, place)} for \`gather\`, which waits for all of them, the slowest too: until ${seconds(wait.until ?? 0)}. ` +
      "To continue with the first, use `asyncio.as_completed`, or `asyncio.wait` with `FIRST_COMPLETED`.",
    at: place,
  };
};

/** What `gather` gives of workers that share the work: the results of the first, then those of the second. */
export const workerByWorker: Rule = (run) => {
  const call = missedCall(run);
  if (run.missed?.kind !== "value" || call?.outcome !== "returned") return null;
  const { wanted } = run.missed;
  const got = call.value;
  if (!Array.isArray(wanted) || !Array.isArray(got) || wanted.length !== got.length || got.length < 3)
    return null;
  const wait = run
    .waitsOf(call.task)
    .findLast(
      ({ kind, seq, tasks }) => kind === "gather" && tasks.length > 1 && seq < (call.order.ended ?? Infinity),
    );
  if (wait === undefined || !run.isOwn(wait)) return null;
  const answers = (tasks: readonly number[]) =>
    tasks.flatMap((task) =>
      run.run.serviceCalls.filter((one) => one.task === task).map(({ value }) => value),
    );
  const same = (one: readonly unknown[]) => one.every((item, index) => item === got[index]);
  const inOrder = answers(wait.tasks);
  if (inOrder.length !== got.length || !same(inOrder) || same(wanted)) return null;
  return {
    message:
      `The results are in the order of the workers, first all those of one, then all those of the next: \`gather\`${onLine(run, wait)} gives the result of each of its arguments, here a list for each worker. ` +
      "Remember with each result whose it is, by the index of the work for example, and put it there: `results[index] = result`.",
    at: wait,
  };
};
