/** An error was wanted, and none came, or another: the `catch` that kept the error or turned it, or the task in which it stayed. */
import { fateOf } from "../../analysis/errors.ts";
import { seconds } from "../measures.ts";
import { onLine, taskWords } from "../misconceptions/words.ts";
import { endOfTask } from "./places.ts";
import type { Rule } from "./whereabouts.ts";

export const kept: Rule = (run) => {
  if (run.missed?.kind !== "error" || run.missed.call.outcome === null) return null;
  const { type, call } = run.missed;
  if (call.error?.error === type) return null;
  const during = ({ seq }: { seq: number }) =>
    seq > (call.order.started ?? 0) && seq < (call.order.ended ?? Infinity);

  const caught = run.caught.findLast(
    (one) => one.error === type && one.handler.line !== undefined && during(one) && run.isOwn(one.handler),
  );
  if (caught !== undefined) {
    const came = `The ${type} was raised at ${seconds(caught.time)} by the \`await\`${onLine(run, caught)}, but the \`catch\`${onLine(run, caught.handler)}`;
    switch (fateOf(run.analysis, caught)) {
      case "kept":
        if (call.outcome !== "returned") return null;
        return {
          message: `${came} kept it, so \`${call.name}\` continued as if nothing had failed. Do what needs to be done in the \`catch\`, and then \`throw error;\`.`,
          at: caught,
        };
      case "turned":
        return {
          message: `${came} threw another error in its place. To let it propagate as it is: \`throw error;\`.`,
          at: caught,
        };
      default:
        return null;
    }
  }
  const task = run.run.createdTasks.find(
    (one) =>
      one.outcome === "failed" &&
      one.result.startsWith(type) &&
      run.isOwn(one) &&
      during({ seq: one.order.ended ?? Infinity }),
  );
  if (task === undefined || call.outcome !== "returned") return null;
  return {
    message:
      `The ${type} was raised: the task ${taskWords(task)}, made${onLine(run, task)}, ended with it at ${seconds(task.ended ?? 0)}. But nothing that \`${call.name}\` awaited passed it on. ` +
      "Only awaiting the task raises its error in the function that awaits it; `gather` with `return_exceptions` returns errors among the results, so look for them there.",
    at: endOfTask(task),
  };
};
