/** A line came too late, or not at all, from a task that had been asked to end: its clean-up, for which nothing waited. */
import { isEndOfRun, isTimeout } from "../../analysis/cancellations.ts";
import { seconds } from "../measures.ts";
import { onLine, taskWords } from "../misconceptions/words.ts";
import type { Rule } from "./whereabouts.ts";

export const onlyAsked: Rule = (run) => {
  if (run.missed?.kind !== "lines") return null;
  for (const life of run.analysis.lives.values()) {
    const request = life.requests.find((one) => one.line !== undefined && run.isOwn(one) && !isTimeout(one));
    if (request === undefined || request.task === life.task) continue;
    const call = run.run.calls.find(
      ({ task, order }) =>
        task === request.task &&
        (order.started ?? Infinity) < request.seq &&
        (order.ended ?? 0) > request.seq &&
        (order.ended ?? 0) < (life.ended?.seq ?? Infinity),
    );
    const over = call?.order.ended ?? Infinity;
    const isLate =
      run.run.prints.some(({ task, seq }) => task === life.task && (seq ?? 0) > over) ||
      life.requests.some((one) => isEndOfRun(one) && one.seq > over);
    if (call === undefined || !isLate) continue;
    return {
      message:
        `The task ${taskWords(life)}${life.made.line === undefined || !run.isOwn(life.made) ? "" : `, made${onLine(run, life.made)},`} was asked to stop${onLine(run, request)}, at ${seconds(request.time)}, and had not ended when \`${call.name}\` was over: \`cancel()\` only asks, and what the task does to clean up comes after that. ` +
        "To wait for its end, `await asyncio.wait([task])`; for several tasks, `await asyncio.gather(...tasks, { return_exceptions: true })`.",
      at: request,
    };
  }
  return null;
};
