/** Whose turn it was and why, and what the other one was doing meanwhile. */
import { isTimeout } from "../../analysis/cancellations.ts";
import type { Evidence } from "../recording/evidence.ts";
import type { RecordedWait } from "../../analysis/facts.ts";
import type { Line } from "../recording/output.ts";
import { quote, sameTime } from "../wording.ts";
import { seconds } from "../measures.ts";
import { at, capital, nameOf, onLine, subject, waitWords } from "./names.ts";
import { outsideAt, standingOf, type Standing, type Step } from "./standing.ts";

/** Why a task, or what runs outside of any, was running at a moment. One sentence; empty where the recording does not tell. */
export function turnOf(run: Evidence, task: number, seq: number): string {
  const time = run.trace[seq]!.time;
  if (task === 0) return outside(run, seq, time);
  const standing = standingOf(run, task, seq);
  if (standing.kind !== "running") return "";
  const { step } = standing;
  const blocked = blockedIn(run, task, step, seq);
  if (blocked !== undefined) {
    return `${subject(run, task)} held the loop${onLine(blocked)} from ${seconds(blocked.time)} to ${seconds(blocked.until)}${blocked.by === "" ? "" : `, by \`${blocked.by}\``}, and nothing else could run until then.`;
  }
  return step.wait === null ? firstStep(run, task, step, time) : resumed(run, task, step, step.wait, time);
}

function firstStep(run: Evidence, task: number, { created }: Step, time: number): string {
  if (created === null) return "";
  const root = run.task(task)?.createdBy === 0;
  if (root)
    return `${capital(at({ time }))} ${nameOf(run, task)} was running, and had not waited for anything yet.`;
  const place = run.siteOf(created.at);
  return `${capital(at({ time }))} ${nameOf(run, task)} began: ${nameOf(run, created.task)} had created it${onLine(place)}${created.time === time ? "" : `, ${at(created)}`}.`;
}

function resumed(run: Evidence, task: number, step: Step, wait: RecordedWait, time: number): string {
  const who = subject(run, task);
  const since = wait.until !== null && sameTime(wait.time, wait.until) ? "" : ` since ${seconds(wait.time)}`;
  const cancelled = cancelOf(run, task, wait, step.started);
  if (cancelled !== undefined) {
    const why = isTimeout(cancelled)
      ? `whose time limit${onLine(cancelled)} was over`
      : `which ${nameOf(run, cancelled.task)} had asked to stop${onLine(cancelled)}`;
    return `${capital(at({ time }))} it was the turn of ${nameOf(run, task)}, ${why}.`;
  }
  if (wait.kind === "turn")
    return `${who} had let the others run for one turn (\`sleep(0)\`${onLine(wait)}), and at ${seconds(time)} its turn had come again.`;
  return `${who} had waited for ${waitWords(run, wait)}${since}, and resumed at ${seconds(step.ready?.time ?? time)}${wokenBy(run, wait, step)}.`;
}

/** ` , when task "a" failed`: by whose doing a wait ended, where that is told. */
function wokenBy(run: Evidence, wait: RecordedWait, { ready }: Step): string {
  if (ready === null || ready.by === 0 || ready.by === wait.task) {
    return gatherFailed(run, wait);
  }
  if (wait.kind === "task" && run.task(ready.by)?.order.ended !== null) return gatherFailed(run, wait);
  if (wait.kind === "lock")
    return `, when ${nameOf(run, ready.by)} gave it back${onLine(run.siteOf(ready.at))}`;
  if (wait.kind === "timer") return "";
  return `, woken by ${nameOf(run, ready.by)}${onLine(run.siteOf(ready.at))}`;
}

/** Of a gather, or of a task waited for: it passes on an error at once. */
function gatherFailed(run: Evidence, wait: RecordedWait): string {
  if (wait.kind !== "gather" && wait.kind !== "task" && wait.kind !== "wait") return "";
  const failed = wait.tasks
    .map((task) => run.task(task))
    .find((task) => task?.outcome === "failed" && task.ended !== null && task.ended === wait.until);
  return failed === undefined ? "" : `, because ${nameOf(run, failed.task)} failed: \`${failed.result}\``;
}

/** The request that ended a wait: the task is about to be cancelled. */
export function cancelOf(run: Evidence, task: number, wait: RecordedWait, before: number) {
  const requests = run.analysis.lives.get(task)?.requests ?? [];
  return requests.find(({ seq }) => seq > wait.seq && seq < before);
}

/** A blocking call in the step under way. */
export function blockedIn(run: Evidence, task: number, { started }: Step, seq: number) {
  return run.blocked.findLast((block) => block.task === task && block.seq > started && block.seq < seq);
}

function outside(run: Evidence, seq: number, time: number): string {
  const it = outsideAt(run, seq);
  switch (it.kind) {
    case "before":
      return "The program's own lines run first: no event loop was running yet.";
    case "after":
      return `The event loop had ended its work ${at({ time })}: \`asyncio.run()\` had returned.`;
    case "callback":
      return `${capital(at({ time }))} the loop called ${it.name === "a callback" ? it.name : `\`${it.name}\``}: its turn had come, and no task was running.`;
    case "thread":
      return `A simulated thread printed it ${at({ time })}, alongside the loop.`;
  }
}

/** Its time has come, but nobody could be told. */
export function overdue(run: Evidence, wait: RecordedWait, time: number): boolean {
  const event = run.trace[wait.seq];
  const due = event?.kind === "task-waiting" ? event.wait.until : undefined;
  return due !== undefined && due < time && !sameTime(due, time);
}

/** What the printer of the line that came later was doing when the other line came. */
export function whereabouts(
  run: Evidence,
  { print: now }: Line,
  { print: then, text: expected }: Line,
): string {
  const seq = now.seq!;
  if (then.task === 0) return laterOutside(run, expected, then.seq!, then);
  const who = nameOf(run, then.task);
  const itself = `${capital(who)}, which prints ${quote(expected)}${onLine(then)},`;
  const standing = standingOf(run, then.task, seq);
  switch (standing.kind) {
    case "unborn":
      return unborn(run, who, expected, standing);
    case "queued":
      return `${itself} was in the ready queue and had not begun: ${nameOf(run, standing.created.task)} had created it${onLine(run.siteOf(standing.created.at))}${afterTheOther(run, now, standing)}.`;
    case "waiting":
      return overdue(run, standing.wait, now.time)
        ? `${itself} could not resume, though its ${waitWords(run, standing.wait)} was over: the loop did not turn.`
        : `${itself} was waiting for ${waitWords(run, standing.wait)}${until(run, standing.wait, then)}.`;
    case "ready": {
      const wait = standing.wait;
      if (wait === null) return "";
      const cancelled = cancelOf(run, then.task, wait, standing.since.seq + 1);
      if (cancelled !== undefined)
        return `${itself} ${isTimeout(cancelled) ? `had a time limit${onLine(cancelled)}, which was over` : `had been asked to stop${onLine(cancelled)}`} while it waited for ${waitWords(run, wait)}, and had not had its turn yet.`;
      if (wait.kind === "turn")
        return `${itself} had gone to the end of the ready queue, by \`sleep(0)\`${onLine(wait)}.`;
      const behind =
        now.task === 0 || standing.since.by === now.task
          ? "had not had its turn yet"
          : `was in the ready queue behind ${nameOf(run, now.task)}`;
      const by =
        standing.since.by === now.task
          ? `, woken by ${nameOf(run, now.task)}${onLine(run.siteOf(standing.since.at))}`
          : "";
      return `${itself} had waited for ${waitWords(run, wait)} and could have resumed at ${seconds(standing.since.time)}${by}, but ${behind}.`;
    }
    case "running":
      return `${capital(who)} had started it, eagerly: it ran at once, until it first had to wait.`;
    case "ended":
      return "";
  }
}

function unborn(run: Evidence, who: string, expected: string, { created }: Standing & { kind: "unborn" }) {
  if (created === null) return "";
  return `${capital(who)}, which prints ${quote(expected)}, did not exist yet: ${nameOf(run, created.task)} created it${onLine(run.siteOf(created.at))}, ${at(created)}.`;
}

/** `, after task "a"`, where that is so. */
function afterTheOther(
  run: Evidence,
  { task }: { task: number },
  { created }: Standing & { kind: "queued" },
): string {
  const other = run.task(task);
  if (other === undefined || other.task === created.task) return "";
  return other.order.created < created.seq && other.createdBy === created.task
    ? `, after ${nameOf(run, task)}`
    : "";
}

/** `, until 2.00 s`; who ended it; and what it waited for then, before it came to the line. */
function until(run: Evidence, wait: RecordedWait, then: Line["print"]): string {
  if (wait.until === null || wait.untilSeq === null) return "";
  const ready = run.trace[wait.untilSeq];
  const by = ready?.kind === "task-ready" ? ready.by : 0;
  const cancelled = cancelOf(run, then.task, wait, wait.untilSeq + 1);
  const ended =
    cancelled !== undefined
      ? isTimeout(cancelled)
        ? `, when its time limit${onLine(cancelled)} was over`
        : `, when ${nameOf(run, cancelled.task)} asked it to stop${onLine(cancelled)}`
      : wait.kind === "lock" && by !== 0
        ? `, when ${nameOf(run, by)} gave it back`
        : by !== 0 && by !== then.task && !["timer", "task", "gather", "wait"].includes(wait.kind)
          ? `, when ${nameOf(run, by)} let it continue`
          : gatherFailed(run, wait);
  const next = run
    .waitsOf(then.task)
    .filter(({ seq, kind }) => seq > wait.seq && seq < then.seq! && kind !== "turn");
  const more = next.length === 0 ? "" : `; it came to that line ${at(then)}`;
  return `, until ${seconds(wait.until)}${ended}${more}`;
}

function laterOutside(run: Evidence, expected: string, seq: number, print: Line["print"]): string {
  const it = outsideAt(run, seq);
  const line = `${quote(expected)}${onLine(print)}`;
  switch (it.kind) {
    case "before":
      return "";
    case "after": {
      const root = run.run.tasks.findLast(
        ({ createdBy, order, coroutine }) =>
          createdBy === 0 && order.created < seq && !coroutine.startsWith("BaseEventLoop."),
      );
      const ended = root === undefined || root.ended === null ? "" : `, ${at({ time: root.ended })}`;
      return `${line} comes after \`asyncio.run()\`, which returns only when ${root === undefined ? "its coroutine" : nameOf(run, root.task)} has ended${ended}.`;
    }
    case "callback":
      return `${line} is printed by a callback, which the loop called ${at(print)}.`;
    case "thread":
      return `${line} is printed by a simulated thread, ${at(print)} on its clock.`;
  }
}
