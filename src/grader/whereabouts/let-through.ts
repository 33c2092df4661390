/** A value was wanted, and an error came: the learner's `await` out of which it came, where no `try` took it. */
import { seconds } from "../measures.ts";
import { functionWords, onLine, taskWords } from "../misconceptions/words.ts";
import type { Evidence } from "../recording/evidence.ts";
import type { RecordedTask } from "../recording/recorded-task.ts";
import type { DriverCall, ReportedError } from "../recording/reports.ts";
import { endOfTask, isError, missedCall } from "./places.ts";
import { isPlaced } from "../recording/own-place.ts";
import type { Rule, Whereabouts } from "./whereabouts.ts";

export const letThrough: Rule = (run) => {
  const call = missedCall(run);
  const error = call?.error;
  if (!call || !error || error.error === "CancelledError" || (error.exceptions?.length ?? 0) > 0) return null;
  const end = call.order.ended ?? Infinity;
  // The calls that failed with it and that a line of the learner's awaits, in the order in which they ended.
  const failed = [...run.calls.values()].filter(
    (one) =>
      one.outcome === "failed" &&
      one.ended.seq < end &&
      one.ended.seq > (call.order.started ?? 0) &&
      isError(one.text, error) &&
      isPlaced(run, one),
  );
  const last = failed.at(-1);
  if (last === undefined) return ofTask(run, call, error);
  // The innermost on the way out: the same error may have been told of another task before.
  const first = failed.find(({ task }) => task === last.task) ?? last;
  // A catch that passed it on has seen it: then "no `try`" would be untrue.
  const seen = run.caught.some(
    (one) => one.error === error.error && run.isOwn(one) && one.seq >= first.ended.seq && one.seq < end,
  );
  if (seen) return null;
  const caller = run.calls.get(first.by);
  const inside = caller === undefined ? "" : ` in ${functionWords(caller.name)}`;
  return {
    message:
      `The ${error.error} came out of the \`await\`${onLine(run, first.awaited)}${inside} at ${seconds(first.ended.time)}, and no \`try\` around it, nor around what awaits it, caught it. ` +
      "If the work should continue without it, catch it there.",
    at: { ...first.ended, ...first.awaited },
  };
};

/** No line of the learner's awaited what failed, but a task of theirs ran it. */
function ofTask(run: Evidence, call: DriverCall, error: ReportedError): Whereabouts | null {
  const end = call.order.ended ?? Infinity;
  const task = run.run.createdTasks.find(
    (one) =>
      one.outcome === "failed" &&
      run.isOwn(one) &&
      one.task !== call.task &&
      isError(one.result, error) &&
      (one.order.ended ?? Infinity) < end,
  );
  if (task === undefined) return null;
  const passedOn = waitThatCounted(run, task) ?? gatherThatRaised(run, task);
  if (passedOn !== null) return passedOn;
  return {
    message:
      `It is the error of the task ${taskWords(task)}, made${onLine(run, task)}, which had ended with it at ${seconds(task.ended ?? 0)}. ` +
      "A task keeps its error as it keeps a result: each `await task` and each `task.result()` raises it again. Ask for it inside `try`, or ask `task.exception()` first.",
    at: endOfTask(task),
  };
}

/** `wait` that returned because of this task: it has ended, if only with an error. */
function waitThatCounted(run: Evidence, task: RecordedTask): Whereabouts | null {
  const wait = run.analysis.waitsFor(task.task).find(({ kind }) => kind === "wait");
  if (wait === undefined || !run.isOwn(wait) || wait.until !== task.ended) return null;
  const others = wait.tasks.some(
    (other) => (run.task(other)?.order.ended ?? Infinity) > (wait.untilSeq ?? 0),
  );
  if (!others) return null;
  return {
    message:
      `It is the error of the task ${taskWords(task)}, made${onLine(run, task)}, with which that ended at ${seconds(task.ended ?? 0)}: so \`asyncio.wait\`${onLine(run, wait)} returned, for a task that failed is done, too, and \`result()\`, or \`await\`, raises its error. ` +
      "Ask `task.exception()` first, and wait on for the others while it is not `None`.",
    at: wait,
  };
}

/** `gather` raised it as soon as the task had failed. */
function gatherThatRaised(run: Evidence, task: RecordedTask): Whereabouts | null {
  const wait = run.analysis.waitsFor(task.task).find(({ kind }) => kind === "gather");
  if (wait === undefined || !run.isOwn(wait) || wait.until !== task.ended) return null;
  return {
    message:
      `It is the error of the task ${taskWords(task)}, made${onLine(run, task)}: \`gather\`, awaited${onLine(run, wait)}, raises the first error of its tasks at once, here at ${seconds(task.ended ?? 0)}, and does not wait for the others. ` +
      "With `{ return_exceptions: true }` it waits for all, and returns errors among the results.",
    at: wait,
  };
}
