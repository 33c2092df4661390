/** Something should have been done where an error came, and the `catch` that had it threw it on at once, before anything else. */
import { fateOf } from "../../analysis/errors.ts";
import type { RecordedCall } from "../../analysis/facts.ts";
import { seconds } from "../measures.ts";
import { lineOf, onLine } from "../misconceptions/words.ts";
import type { Evidence } from "../recording/evidence.ts";
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
      `At ${seconds(caught.time)} the \`catch\`${onLine(run, caught.handler)} had the ${caught.error}, and ${thrower(run, call)}threw it on straight away: nothing that comes after it was reached, \`${service.called}\` neither. ` +
      "Do first what has to be done in any case, and then `throw error;`.",
    at: caught,
  };
};

/** The line of the `throw` by which the call ended, where that is what it came to last. */
function thrower(run: Evidence, { ended }: RecordedCall): string {
  const site = run.analysis.sites[run.trace[ended.seq]?.at ?? 0];
  const isThrow = site?.kind === "call" && site.use === undefined && run.isOwn(ended);
  return isThrow && ended.line !== undefined ? `${lineOf(run, ended)} ` : "";
}
