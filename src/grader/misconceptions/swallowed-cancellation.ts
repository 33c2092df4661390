/**
 * A task that was cancelled, caught the CancelledError, and went on as if nothing had happened; also where the cancellation
 * was its own timeout's.
 *
 * Told is the last `catch` that saw it, for those before passed it on. One that asks for CancelledError means what it does:
 * that is told only where a check wanted the task to end cancelled.
 */
import { isTimeout, keptCancellations, type KeptCancellation } from "../../analysis/cancellations.ts";
import { fateOf } from "../../analysis/errors.ts";
import type { CancelRequest } from "../../analysis/facts.ts";
import { waitAt } from "../../analysis/standing.ts";
import type { Evidence } from "../recording/evidence.ts";
import { quote } from "../wording.ts";
import { seconds } from "../measures.ts";
import type { Finding, Recogniser } from "./recogniser.ts";
import { onLine, taskWords } from "./words.ts";

const ASK = "if (error instanceof asyncio.CancelledError) throw error;";

export const swallowedCancellation: Recogniser = {
  name: "swallowed-cancellation",
  title: "A cancellation was swallowed",
  lessons: ["asyncio-basics/stopping-work"],
  saidBy: /^(?!.*should).*CancelledError/,
  recognise(run) {
    for (const kept of keptCancellations(run.analysis)) {
      // Whoever made the task, a driver perhaps: what counts is who caught.
      if (kept.by === null ? !isOwnTask(run, kept) : !run.isOwn(kept.by)) continue;
      if (kept.by !== null && asksForIt(kept.by.asks) && !wantsCancelled(run, kept)) continue;
      return told(run, kept);
    }
    return null;
  },
};

const isOwnTask = (run: Evidence, { life }: KeptCancellation) =>
  run.isOwn(life.made) || run.run.calls.some(({ task }) => task === life.task);

const asksForIt = (asks: readonly string[]) =>
  asks.some((name) => name === "CancelledError" || name === "BaseException");

/** A check asked how this task ended. */
function wantsCancelled({ missed }: Evidence, { life }: KeptCancellation): boolean {
  if (missed?.kind === "end") return missed.wanted === "cancelled" && missed.task.task === life.task;
  return missed?.kind === "error" && missed.type === "CancelledError" && missed.call.task === life.task;
}

function told(run: Evidence, { life, request, by }: KeptCancellation): Finding {
  const who = quote(life.name);
  const when = seconds(request.time);
  const what = isTimeout(request)
    ? `The timeout of ${who} cancelled what was inside its block at ${when}, and that kept running anyway.`
    : `${who} was cancelled at ${when} and kept running anyway.`;
  if (by === null) {
    const inside = keptInside(run, life.task, request);
    if (inside !== null) {
      return {
        message: `${what} It was waiting for the task ${taskWords(inside.task)}${onLine(run, inside.wait)}, so that one was cancelled, and the \`catch\`${onLine(run, inside.caught.handler)} in it kept the CancelledError, which never reached what awaits that task. Throw it again there: \`${ASK}\`.`,
        at: inside.caught,
      };
    }
    return {
      message: `${what} Something kept the CancelledError that ends a cancelled task: a \`return\` in a \`finally\`, say, or a context manager that swallows errors. Let it propagate.`,
      at: { task: life.task, time: request.time, seq: request.seq },
    };
  }
  const place = onLine(run, by.handler);
  const how = `The CancelledError came out of the \`await\`${onLine(run, by)}, and the \`catch\`${place} kept it.`;
  const why = asksForIt(by.asks)
    ? "It checks for the CancelledError, but does not throw it again: do what needs to be done there, and then `throw error;`. Only then does the task end as cancelled."
    : `A \`catch\` takes the CancelledError that ends a cancelled task as it takes any other error; throw that one again: \`${ASK}\`. (In Python, \`except Exception\` lets it pass, and a bare \`except:\` would keep it as well.)`;
  const late = isTimeout(request) ? " Else the time limit has no effect." : "";
  return { message: `${what} ${how} ${why}${late}`, at: by };
}

/** The task that it awaited took the cancellation in its place, and its `catch` kept it. */
function keptInside(run: Evidence, task: number, request: CancelRequest) {
  const wait = waitAt(run.analysis, task, request.seq);
  for (const number of wait?.tasks ?? []) {
    const inner = run.task(number);
    const until = inner?.order.ended ?? Infinity;
    const caught = run.caught.findLast(
      (one) =>
        one.task === number && one.error === "CancelledError" && one.seq > request.seq && one.seq < until,
    );
    if (wait === null || inner === undefined || caught === undefined || inner.outcome !== "finished")
      continue;
    if (
      run.isOwn(caught.handler) &&
      caught.handler.line !== undefined &&
      fateOf(run.analysis, caught) === "kept"
    )
      return { task: inner, wait, caught };
  }
  return null;
}
