/**
 * Something came too late, because a time limit that would have run out when it was due was set anew before that: it is the limit
 * of one wait, and was meant for several.
 */
import { seconds } from "../measures.ts";
import { lineOf, onLine } from "../misconceptions/words.ts";
import { sameTime } from "../wording.ts";
import type { Rule } from "./whereabouts.ts";

export const limitAnew: Rule = (run) => {
  if (run.missed?.kind !== "asked" || run.missed.due === null) return null;
  const { due, service, index } = run.missed;
  const came = service.calls[index];
  if (came === undefined || came.time <= due) return null;
  const { limits } = run.analysis;
  const meant = limits.find((one) => sameTime(one.when, due) && one.time < due && run.isOwn(one));
  const last = limits.findLast(
    ({ task, line, file, time }) =>
      task === meant?.task && line === meant.line && file === meant.file && time > meant.time && time <= due,
  );
  if (meant?.line === undefined || last === undefined || !sameTime(last.when, came.time)) return null;
  return {
    message:
      `The time limit${onLine(run, meant)}, set at ${seconds(meant.time)}, would have run out at ${seconds(due)}. But it is set again each time that ${lineOf(run, meant)} is reached, the last time at ${seconds(last.time)}, so it ran out at ${seconds(last.when)}. ` +
      "To limit several waits together, work out once when the time is up, and wait until then: `asyncio.timeout_at(when)`.",
    at: last,
  };
};
