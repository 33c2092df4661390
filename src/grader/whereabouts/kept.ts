/** An error was wanted, and a value came: the `catch` that kept the error, or the task in which it stayed. */
import { seconds } from "../measures.ts";
import { onLine, taskWords } from "../misconceptions/words.ts";
import { endOfTask, failedCall } from "./places.ts";
import type { Rule } from "./whereabouts.ts";

export const kept: Rule = (run, failure) => {
  const type = /^`[^`]+` should raise (\w+)[\s\S]*, and gave /.exec(failure.message)?.[1];
  const call = type === undefined ? null : failedCall(run, failure);
  if (type === undefined || call === null) return null;
  const during = ({ seq }: { seq: number }) =>
    seq > (call.order.started ?? 0) && seq < (call.order.ended ?? Infinity);

  const caught = run.caught.findLast(
    (one) => one.error === type && one.line !== undefined && during(one) && run.isOwn(one),
  );
  if (caught !== undefined) {
    return {
      message:
        `The ${type} did come: at ${seconds(caught.time)}, out of the \`await\`${onLine(run, caught)}, and a \`catch\` there kept it, so \`${call.name}\` went on as if nothing had failed. ` +
        "Do in the `catch` what has to be done, and then `throw error;`.",
      at: caught,
    };
  }
  const task = run.run.createdTasks.find(
    (one) =>
      one.outcome === "failed" &&
      one.result.startsWith(type) &&
      run.isOwn(one) &&
      during({ seq: one.order.ended ?? Infinity }),
  );
  if (task === undefined) return null;
  return {
    message:
      `The ${type} did come: the task ${taskWords(task)}, made${onLine(run, task)}, ended with it at ${seconds(task.ended ?? 0)}. But nothing that \`${call.name}\` awaited passed it on. ` +
      "Only awaiting the task raises its error in the function that awaits it; `gather` with `return_exceptions` returns errors among the results, so look for them there.",
    at: endOfTask(task),
  };
};
