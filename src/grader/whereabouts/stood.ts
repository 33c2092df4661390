/** Something came too late, never, or was cancelled from outside: where the learner's code was waiting at that moment. */
import { seconds } from "../measures.ts";
import { lineOf, onLine, taskWords } from "../misconceptions/words.ts";
import type { Evidence } from "../recording/evidence.ts";
import type { RecordedWait } from "../../analysis/facts.ts";
import { heldBy } from "../recording/held.ts";
import { roundsOf, waitAt } from "../../analysis/standing.ts";
import { ENDLESS } from "../misconceptions/leftover-repair.ts";
import type { ServiceCall } from "../recording/reports.ts";
import { callIn, missedCall } from "./places.ts";
import { ownPlace } from "../recording/own-place.ts";
import type { Happened } from "../verdict.ts";
import type { Rule, Whereabouts } from "./whereabouts.ts";

export const stood: Rule = (run, failure) => cancelled(run) ?? late(run, failure);

/** `work` should return ..., but raised CancelledError; or it never ended. */
function cancelled(run: Evidence): Whereabouts | null {
  const call = missedCall(run);
  if (call === null || (call.outcome !== null && call.error?.error !== "CancelledError")) return null;
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
    asked ?? Infinity,
  );
}

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

/** Call 2 of `fetch` should come at 1.00 s, but came at 2.00 s, or never. */
const late: Rule = (run, { at }) => {
  if (run.missed?.kind !== "asked" || run.missed.due === null || run.missed.due === Infinity) return null;
  const { due, service, index } = run.missed;
  const came = service.calls[index];
  if (came !== undefined && came.time < due) return null;
  const task = at?.task;
  if (task === undefined) return null;
  const seq = run.trace.findLastIndex(({ time }) => time <= due + 1e-6);
  const ended = run.task(task)?.order.ended ?? Infinity;
  if (ended <= seq) return null;
  const wait = waitAt(run.analysis, task, seq + 1) ?? run.waitsOf(task).find((one) => one.time > due) ?? null;
  if (wait === null || wait.time > due + 1e-6) return null;
  const found = told(run, wait, `${actor(run, task, seq)} was waiting`, due, seq);
  return found === null ? null : { ...found, message: found.message + oneByOne(run, index, service.calls) };
};

/** The call before, of the same line and task, had to end first. */
function oneByOne(run: Evidence, index: number, calls: readonly ServiceCall[]): string {
  const [before, came] = [calls[index - 1], calls[index]];
  if (before?.line === undefined || came?.line !== before.line || came.task !== before.task) return "";
  if ((before.order.ended ?? Infinity) > (came.order.started ?? 0) || !run.isOwn(before)) return "";
  return ` Each call${onLine(run, before)} begins only when the one before it has ended. To have them under way at the same time, start them all before the first \`await\`: \`gather\` them, or make a task of each.`;
}

function told(
  run: Evidence,
  wait: RecordedWait,
  what: string,
  when: number | null,
  seq: number,
): Whereabouts | null {
  const place = ownPlace(run, wait);
  if (place === null) return null;
  const at = when === null ? "At the end of the run" : `At ${seconds(when)}`;
  const service = wait === place ? ` for \`${wait.text}\`` : "";
  return {
    message: `${at} ${what}${onLine(run, place)}${service}, since ${seconds(wait.time)}.${beyond(run, wait, seq)}${leftBehind(run, wait)}${holder(run, wait)}`,
    at: place,
  };
}

/** What it waited for, where that is a task that waits in turn: of several, one that never ends. */
function beyond(run: Evidence, wait: RecordedWait, end: number): string {
  const alive = wait.tasks.flatMap((number) => {
    const task = run.task(number);
    const next = run.waitsOf(number).findLast(({ seq }) => seq < end);
    const place = next === undefined ? null : ownPlace(run, next);
    if (task === undefined || next === undefined || place === null) return [];
    return (task.order.ended ?? Infinity) < end
      ? []
      : [{ task, next, place, rounds: roundsOf(run.analysis, next) }];
  });
  const [one] = alive.toSorted((a, b) => b.rounds - a.rounds);
  if (one === undefined) return "";
  const { task, next, place, rounds } = one;
  const text = next === place ? ` for \`${next.text}\`` : "";
  if (rounds < ENDLESS || wait.kind !== "gather") {
    return ` ${taskWords(task)}, for which it waited, was waiting on ${lineOf(run, place)}${text}, since ${seconds(next.time)}.`;
  }
  return ` \`gather\` waits for all of them, and ${taskWords(task)} loops: it was waiting on ${lineOf(run, place)}${text} for the ${rounds}th time, and never ends by itself. Start what loops with \`create_task\`, and cancel it when it is no longer needed.`;
}

/** A driver's task goes by the name of the call that it is in. */
function actor(run: Evidence, task: number, seq: number): string {
  const call = callIn(run, task, seq);
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

/** Another task that waits for the same, made on the same line before: `wait` gave up on it, and it waits still. */
function leftBehind(run: Evidence, wait: RecordedWait): string {
  if (wait.kind !== "wait") return "";
  const mine = wait.tasks.map((task) => run.analysis.lives.get(task));
  for (const life of run.analysis.lives.values()) {
    const made = mine.find((one) => one !== undefined && one !== life && isSamePlace(one.made, life.made));
    const own = made && run.waitsOf(made.task).findLast(({ seq }) => seq < (wait.untilSeq ?? Infinity));
    const old = waitAt(run.analysis, life.task, wait.seq);
    if (made === undefined || life.made.seq > made.made.seq || !run.isOwn(life.made)) continue;
    if (own === undefined || old === null || old.primitive === 0 || old.primitive !== own.primitive) continue;
    return ` An earlier task of the same line, ${taskWords(life)}, was still waiting for \`${old.text}\`, since ${seconds(old.time)}: \`wait\` gave up on it and does not stop it, so it takes the next item, and nothing looks at it. Keep the one task until it is done, or cancel it.`;
  }
  return "";
}

const isSamePlace = (one: Happened, other: Happened) =>
  one.line !== undefined && one.line === other.line && one.column === other.column && one.file === other.file;
