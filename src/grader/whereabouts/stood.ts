/** Something came too late, never, or was cancelled from outside: where the learner's code was waiting at that moment. */
import { seconds } from "../measures.ts";
import { lineOf, onLine, taskWords } from "../misconceptions/words.ts";
import type { Evidence } from "../recording/evidence.ts";
import type { RecordedWait } from "../../analysis/facts.ts";
import { heldBy } from "../recording/held.ts";
import { failedCall, ownPlace, waitAt } from "./places.ts";
import type { Rule, Whereabouts } from "./whereabouts.ts";

export const stood: Rule = (run, failure) => cancelled(run, failure) ?? late(run, failure);

/** `work` should give ..., and raised CancelledError; or it never ended. */
const cancelled: Rule = (run, failure) => {
  if (!/raised CancelledError|never ended/.test(failure.message)) return null;
  const call = failedCall(run, failure);
  if (call === null) return null;
  const end = call.order.ended ?? Infinity;
  const last = run.waitsOf(call.task).findLast(({ seq }) => seq < end);
  const place = last === undefined ? null : ownPlace(run, last);
  if (last === undefined || place === null) return null;
  const task = run.task(call.task);
  const asked = task?.order.cancelRequested ?? null;
  if (call.order.ended !== null && (asked === null || asked > end)) return byAnother(run, call.name, last);
  return told(
    run,
    last,
    `\`${call.name}\` was still waiting`,
    asked === null ? null : (task?.cancelRequested ?? null),
  );
};

/** It was not asked to stop itself: what it waited for was cancelled. */
function byAnother(run: Evidence, name: string, wait: RecordedWait): Whereabouts | null {
  const place = ownPlace(run, wait)!;
  for (const number of wait.tasks) {
    const request = run.trace.findIndex(
      (event) => event.kind === "cancel-requested" && event.target === number,
    );
    const event = run.trace[request];
    const task = run.task(number);
    if (event === undefined || task === undefined) continue;
    const where = run.siteOf(event.at);
    const from = run.isOwn(where) ? onLine(run, where) : "";
    const by = run.task(event.task);
    return {
      message:
        `\`${name}\` itself was not cancelled: what it awaited${onLine(run, place)}, the task ${taskWords(task)}, was, at ${seconds(event.time)}${from}${by === undefined ? "" : `, by ${taskWords(by)}`}. ` +
        "Cancelling what awaits a task cancels that task, for everything that awaits it; `asyncio.shield(task)` keeps it going.",
      at: { ...where, time: event.time, seq: request, task: event.task },
    };
  }
  return null;
}

/** Call 2 of `fetch` should come at 1.00 s, and came at 2.00 s, or never. */
const late: Rule = (run, { message, at }) => {
  const [, due, came] =
    /should come at ([\d.]+) s, and (?:came at ([\d.]+) s|never came)/.exec(message) ?? [];
  if (due === undefined || (came !== undefined && Number(came) < Number(due))) return null;
  const task = at?.task;
  if (task === undefined) return null;
  const seq = run.trace.findLastIndex(({ time }) => time <= Number(due) + 1e-6);
  const ended = run.task(task)?.order.ended ?? Infinity;
  if (ended <= seq) return null;
  const wait = waitAt(run, task, seq + 1) ?? run.waitsOf(task).find((one) => one.time > Number(due)) ?? null;
  if (wait === null || wait.time > Number(due) + 1e-6) return null;
  return told(run, wait, `${actor(run, task, seq)} was waiting`, Number(due));
};

function told(run: Evidence, wait: RecordedWait, what: string, when: number | null): Whereabouts | null {
  const place = ownPlace(run, wait);
  if (place === null) return null;
  const at = when === null ? "At the end of the run" : `At ${seconds(when)}`;
  const service = wait === place ? ` for \`${wait.text}\`` : "";
  return {
    message: `${at} ${what}${onLine(run, place)}${service}, since ${seconds(wait.time)}.${beyond(run, wait)}${holder(run, wait)}`,
    at: place,
  };
}

/** What it waited for, where that is a task that waits in turn. */
function beyond(run: Evidence, wait: RecordedWait): string {
  for (const number of wait.tasks) {
    const task = run.task(number);
    const end = wait.untilSeq ?? Infinity;
    const next = run.waitsOf(number).findLast(({ seq }) => seq < end);
    if (task === undefined || next === undefined || (task.order.ended ?? Infinity) < end) continue;
    const place = ownPlace(run, next);
    if (place === null) continue;
    const text = next === place ? ` for \`${next.text}\`` : "";
    return ` ${taskWords(task)}, for which it waited, was waiting on ${lineOf(run, place)}${text}, since ${seconds(next.time)}.`;
  }
  return "";
}

/** A driver's task goes by the name of the call that it is in. */
function actor(run: Evidence, task: number, seq: number): string {
  const call = run.run.calls.findLast(
    (one) =>
      one.task === task && (one.order.started ?? Infinity) <= seq && (one.order.ended ?? Infinity) > seq,
  );
  const recorded = run.task(task);
  if (call !== undefined) return `\`${call.name}\``;
  return recorded === undefined ? "a task" : taskWords(recorded);
}

/** Who has the lock or permit that it waited for. */
function holder(run: Evidence, wait: RecordedWait): string {
  const lock = run.primitives.get(wait.primitive);
  const taken = lock && ["lock", "semaphore"].includes(wait.kind) ? heldBy(lock, wait.seq)[0] : undefined;
  if (taken === undefined) return "";
  const place = run.waitsOf(taken.task).find(({ seq }) => seq > taken.seq);
  const where = place === undefined ? null : ownPlace(run, place);
  const meanwhile = where === null ? "" : `, and kept it while it waited${onLine(run, where)}`;
  const name = actor(run, taken.task, wait.seq);
  return ` ${name.charAt(0).toUpperCase()}${name.slice(1)} had taken it${onLine(run, taken)} at ${seconds(taken.time)}${meanwhile}.`;
}
