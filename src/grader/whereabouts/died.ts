/** Something is missing, and a task of the learner's had died of an error before: what it should have done was never done. */
import { seconds } from "../measures.ts";
import { onLine, taskWords } from "../misconceptions/words.ts";
import { endOfTask, isError, missedCall } from "./places.ts";
import { isPlaced } from "../recording/own-place.ts";
import type { Evidence } from "../recording/evidence.ts";
import type { RecordedTask } from "../recording/recorded-task.ts";
import type { Rule } from "./whereabouts.ts";

export const died: Rule = (run, { message, at }) => {
  const { missed, compared } = run;
  const call = missedCall(run);
  if (call?.error != null && call.error.error !== "CancelledError") return null;
  if (missed?.kind === "asked" ? missed.due === null : missed?.kind === "left") return null;
  if (missed === null && compared === null) return null;
  // What never came is missed at the end of the run.
  const isLate = missed?.kind === "asked" && missed.service.calls[missed.index] === undefined;
  const until = isLate ? Infinity : (at?.seq ?? Infinity);
  const isValue = call?.outcome === "returned" || (missed === null && compared !== null);
  const wasNeeded = (task: RecordedTask) => !isValue || tookFromQueue(run, task);
  const task = run.run.createdTasks.find(
    (one) =>
      one.outcome === "failed" &&
      (run.isOwn(one) || isOwnEnd(run, one)) &&
      wasNeeded(one) &&
      (one.order.ended ?? Infinity) < until &&
      !run.run.calls.some((call) => call.task === one.task) &&
      !message.includes(one.result.replace(/\(.*/s, "")),
  );
  if (task === undefined) return null;
  const [, error = "", text = ""] = /^(\w+)\('?([\s\S]*?)'?\)$/.exec(task.result) ?? [];
  const source = [...run.calls.values()].find(
    (one) =>
      one.task === task.task &&
      one.outcome === "failed" &&
      isPlaced(run, one) &&
      isError(one.text, { error, message: text }),
  );
  const end = run.analysis.lives.get(task.task)?.ended;
  const last = end != null && isOwnEnd(run, task) ? onLine(run, end) : "";
  const from =
    source === undefined ? last : `, which came out of the \`await\`${onLine(run, source.awaited)}`;
  return {
    message:
      `Before that, at ${seconds(task.ended ?? 0)}, the task ${taskWords(task)}, made${onLine(run, task)}, had ended with \`${task.result}\`${from}. What it would have done afterwards was never done. ` +
      "Catch the error where the task can continue without what failed.",
    at: endOfTask(task),
  };
};

/** It failed in the learner's code, whoever made the task. */
function isOwnEnd(run: Evidence, { task }: RecordedTask): boolean {
  const end = run.analysis.lives.get(task)?.ended;
  return end?.line !== undefined && run.isOwn(end);
}

/** A worker, whose end leaves more undone than the one piece of work that failed. */
const tookFromQueue = (run: Evidence, { task }: RecordedTask) =>
  [...run.primitives.values()].some(({ events }) =>
    events.some((event) => event.task === task && event.action === "got"),
  );
