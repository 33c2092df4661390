/** A call never came, and the task that was on the way to it had been cancelled by the learner's own line, in the middle of its work. */
import { isTimeout } from "../../analysis/cancellations.ts";
import type { CancelRequest, TaskLife } from "../../analysis/facts.ts";
import { seconds } from "../measures.ts";
import { onLine, taskWords } from "../misconceptions/words.ts";
import type { Evidence } from "../recording/evidence.ts";
import type { ServiceCall } from "../recording/reports.ts";
import type { Rule } from "./whereabouts.ts";

export const cutOff: Rule = (run) => {
  if (run.missed?.kind !== "asked" || run.missed.due === null) return null;
  if (run.missed.service.calls[run.missed.index] !== undefined) return null;
  for (const life of run.analysis.lives.values()) {
    const request = life.requests.find((one) => isOwnRequest(run, one, life));
    const work = request === undefined ? undefined : underWay(run, life, request);
    if (request === undefined || work === undefined || life.ended?.outcome !== "cancelled") continue;
    return {
      message:
        `At ${seconds(request.time)} the task ${taskWords(life)}, made${onLine(run, life.made)}, was cancelled${onLine(run, request)}, in the middle of \`${work.name}\`, which had begun at ${seconds(work.time)}: what should come after that never came. ` +
        "Before you cancel a task that works, wait until it has nothing in hand.",
      at: request,
    };
  }
  return null;
};

const isOwnRequest = (run: Evidence, request: CancelRequest, life: TaskLife) =>
  request.line !== undefined && request.task !== life.task && run.isOwn(request) && !isTimeout(request);

/** The service that the task was waiting for when it was asked to end. */
const underWay = (run: Evidence, { task }: TaskLife, { seq }: CancelRequest): ServiceCall | undefined =>
  run.run.serviceCalls.find(
    (one) =>
      one.task === task && (one.order.started ?? Infinity) < seq && (one.order.ended ?? Infinity) > seq,
  );
