/** A call never came, for what should have made it had raised an error of its own, in the learner's code, before. */
import { seconds } from "../measures.ts";
import { onLine } from "../misconceptions/words.ts";
import { sentence } from "../wording.ts";
import type { Rule } from "./whereabouts.ts";

export const gaveOut: Rule = (run) => {
  if (run.missed?.kind !== "asked" || run.missed.due === null) return null;
  if (run.missed.service.calls[run.missed.index] !== undefined) return null;
  const call = run.run.calls.find(({ error, task, order }) => {
    if (error === null || error.error === "CancelledError") return false;
    if (error.at.line === undefined || !run.isOwn(error.at)) return false;
    // What a service raised on purpose is told by the rules before.
    return (
      !run.run.serviceCalls.some(
        (one) => one.error?.error === error.error && one.error.message === error.message,
      ) &&
      !run.run.serviceCalls.some(
        (one) => one.task === task && (one.order.started ?? 0) > (order.started ?? 0),
      )
    );
  });
  if (call?.error == null) return null;
  const { error, message, help, at } = call.error;
  const words = message === "" ? error : `${error}: ${message.replace(/\.$/, "")}`;
  return {
    message: `\`${call.name}\` had raised \`${words}\`${onLine(run, at)}, at ${seconds(at.time ?? call.ended ?? 0)}, and so it never came to that call.${help === null ? "" : ` ${sentence(help)}`}`,
    at,
  };
};
