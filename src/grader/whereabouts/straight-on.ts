/** Something should have been done where an error came, and the `catch` that had it threw it on at once, before anything else. */
import { fateOf } from "../../analysis/errors.ts";
import { seconds } from "../measures.ts";
import { onLine } from "../misconceptions/words.ts";
import { sameTime } from "../wording.ts";
import type { Rule } from "./whereabouts.ts";

export const straightOn: Rule = (run) => {
  if (run.missed?.kind !== "asked" || run.missed.due === null) return null;
  const { due, service, index } = run.missed;
  if (service.calls[index] !== undefined) return null;
  const caught = run.caught.find(
    (one) => sameTime(one.time, due) && run.isOwn(one.handler) && one.handler.line !== undefined,
  );
  if (caught === undefined || fateOf(run.analysis, caught) !== "passed on") return null;
  // Only where nothing was waited for, nor asked of anybody, between the catch and the end of its call.
  const call = run.calls.get(caught.call);
  if (call === undefined || call.waits.some(({ seq }) => seq > caught.seq)) return null;
  return {
    message:
      `At ${seconds(caught.time)} the \`catch\`${onLine(run, caught.handler)} had the ${caught.error}, and threw it on straight away: nothing that comes after it was reached, \`${service.called}\` neither. ` +
      "Do first what has to be done in any case, and then `throw error;`.",
    at: caught,
  };
};
