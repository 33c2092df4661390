/** Something is missing, and a task of the learner's had died of an error before: what it should have done was never done. */
import { seconds } from "../measures.ts";
import { onLine, taskWords } from "../misconceptions/words.ts";
import { endOfTask, isError, isPlaced } from "./places.ts";
import type { Evidence } from "../recording/evidence.ts";
import type { RecordedTask } from "../recording/recorded-task.ts";
import type { Rule } from "./whereabouts.ts";

/** The words of checks that miss something. */
const MISSING =
  /never (?:came|ended|printed)|, and came at|should be called|should give|^Wanted|raised CancelledError/;

export const died: Rule = (run, { message, at }) => {
  if (!MISSING.test(message)) return null;
  // What never came is missed at the end of the run.
  const until = message.includes("never came") ? Infinity : (at?.seq ?? Infinity);
  const wasNeeded = (task: RecordedTask) => !/, and gave |^Wanted/.test(message) || tookFromQueue(run, task);
  const task = run.run.createdTasks.find(
    (one) =>
      one.outcome === "failed" &&
      run.isOwn(one) &&
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
  const from = source === undefined ? "" : `, which came out of the \`await\`${onLine(run, source.awaited)}`;
  return {
    message:
      `Before that, at ${seconds(task.ended ?? 0)}, the task ${taskWords(task)}, made${onLine(run, task)}, had ended with \`${task.result}\`${from}. What it would have done afterwards was never done. ` +
      "Catch the error where the task can go on without what failed.",
    at: endOfTask(task),
  };
};

/** A worker, whose end leaves more undone than the one piece of work that failed. */
const tookFromQueue = (run: Evidence, { task }: RecordedTask) =>
  [...run.primitives.values()].some(({ events }) =>
    events.some((event) => event.task === task && event.action === "got"),
  );
