/** A time limit was over, and what it ended was still needed: a task, or all that a `gather` had so far. */
import { isTimeout } from "../../analysis/cancellations.ts";
import type { TaskLife } from "../../analysis/facts.ts";
import { seconds } from "../measures.ts";
import { onLine, taskWords } from "../misconceptions/words.ts";
import type { Evidence } from "../recording/evidence.ts";
import type { DriverCall } from "../recording/reports.ts";
import { sameTime } from "../wording.ts";
import { missedCall } from "./places.ts";
import type { Rule, Whereabouts } from "./whereabouts.ts";

export const timedOut: Rule = (run) => {
  const call = missedCall(run);
  if (call === null) return null;
  return call.error?.error === "CancelledError" ? ofATask(run, call) : ofAGather(run, call);
};

/** The call raised the CancelledError of a task that the end of a time limit had cancelled. */
function ofATask(run: Evidence, call: DriverCall): Whereabouts | null {
  if (call.outcome !== "raised" || wasCancelled(run, call)) return null;
  const life = endedByLimit(run, call).find(({ maker }) => maker !== "gather");
  const request = life?.requests.find(isTimeout);
  if (life === undefined || request === undefined) return null;
  return {
    message:
      `\`${call.name}\` itself was not cancelled: the task ${taskWords(life)}, made${onLine(run, life.made)}, was, at ${seconds(request.time)}, when the time limit${onLine(run, request)} was over. A time limit cancels what it waits for, and asking for the result of a cancelled task raises CancelledError. ` +
      "To stop waiting and let the task keep running, shield it, `asyncio.wait_for(asyncio.shield(task), seconds)`, or wait with `asyncio.wait([task], { timeout: seconds })`, which cancels nothing.",
    at: request,
  };
}

/** Some of what a `gather` waited for had its result, and the rest was cancelled with it. */
function ofAGather(run: Evidence, call: DriverCall): Whereabouts | null {
  if (run.missed?.kind !== "value" || call.outcome !== "returned") return null;
  const cut = endedByLimit(run, call).find(({ maker }) => maker === "gather");
  const request = cut?.requests.find(isTimeout);
  if (cut === undefined || request === undefined) return null;
  const wait = run.waits.find(
    ({ kind, tasks, until }) =>
      kind === "gather" && tasks.includes(cut.task) && until !== null && sameTime(until, request.time),
  );
  const done = [...run.analysis.lives.values()].filter(
    ({ task, ended }) =>
      wait?.tasks.includes(task) === true && ended?.outcome === "finished" && ended.seq < request.seq,
  );
  const [first, ...others] = done;
  if (first === undefined) return null;
  const had =
    others.length === 0
      ? `${taskWords(first)} had its result`
      : `${done.length} of its tasks had their results`;
  return {
    message:
      `The time limit was over at ${seconds(request.time)}, and that cancelled the whole \`gather\`${onLine(run, cut.made)}: ${had} by then, and a \`gather\` that is cancelled returns none. ` +
      "Give each its own time limit; or make tasks, wait for them with `asyncio.wait(tasks, { timeout: seconds })`, which cancels nothing, and ask those that are done.",
    at: request,
  };
}

/** The learner's tasks that ended within the call because a time limit was over. */
function endedByLimit(run: Evidence, call: DriverCall): TaskLife[] {
  return [...run.analysis.lives.values()].filter(
    (life) =>
      life.task !== call.task &&
      life.made.line !== undefined &&
      run.isOwn(life.made) &&
      life.made.seq > (call.order.started ?? 0) &&
      life.ended?.outcome === "cancelled" &&
      life.ended.seq < (call.order.ended ?? Infinity) &&
      life.requests.every(isTimeout),
  );
}

/** From outside, and not by a time limit of its own. */
const wasCancelled = (run: Evidence, call: DriverCall) =>
  run.analysis.lives
    .get(call.task)
    ?.requests.some((one) => !isTimeout(one) && one.seq < (call.order.ended ?? Infinity)) === true;
