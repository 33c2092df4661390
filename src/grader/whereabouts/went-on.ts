/** A service was called once too often, by a task that went on when the call that made it was over. */
import { seconds } from "../measures.ts";
import { onLine, taskWords } from "../misconceptions/words.ts";
import type { Rule } from "./whereabouts.ts";

export const wentOn: Rule = (run, { at }) => {
  if (run.missed?.kind !== "asked" || run.missed.due !== null || at?.task === undefined) return null;
  const seq = at.seq ?? 0;
  const task = run.task(at.task);
  if (task === undefined || !run.isOwn(task) || run.run.calls.some((call) => call.task === task.task))
    return null;
  const over = run.run.calls.findLast(
    ({ order }) => (order.started ?? Infinity) < task.order.created && (order.ended ?? Infinity) < seq,
  );
  if (over === undefined || (over.order.ended ?? 0) < task.order.created) return null;
  const how = over.outcome === "raised" ? "raised its error" : "returned";
  return {
    message:
      `\`${over.name}\` had ${how} at ${seconds(over.ended ?? 0)}, but the task ${taskWords(task)}, made${onLine(run, task)}, was still running${task.order.cancelRequested !== null && task.order.cancelRequested < seq ? "" : ": nothing had cancelled it"}. ` +
      "What must stop in every case, after an error too, has to be cancelled in a `finally`, and awaited there.",
    at: {
      ...at,
      ...(task.file !== undefined && { file: task.file }),
      ...(task.line !== undefined && { line: task.line }),
    },
  };
};
