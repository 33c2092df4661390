/** Why a task was left behind, and the one repair that fits: by who made it, what it stood at, and whether it was asked to stop. */
import type { RecordedWait, TaskLife } from "../../analysis/facts.ts";
import { roundsOf, waitAt } from "../../analysis/standing.ts";
import type { Evidence } from "../recording/evidence.ts";
import { seconds } from "../measures.ts";
import { onLine, taskWords } from "./words.ts";

/** The moment at which a function was over. */
export interface Over {
  /** `` `fetchAll` `` */
  name: string;
  how: "returned" | "raised its error" | "was cancelled";
  seq: number;
  time: number;
  /** It is the function of `asyncio.run`, which then cancels what is left. */
  isMain: boolean;
}

/** A task seen at the same `await` so often goes round for ever: a heartbeat, a server. */
export const ENDLESS = 3;

/** What a task that serves others waits for. */
export const SERVES = ["queue", "event", "condition", "lock", "semaphore", "barrier"];

export function repairOf(run: Evidence, life: TaskLife, over: Over): string {
  const before = run.analysis.waitsFor(life.task).filter(({ seq }) => seq < over.seq);
  return (
    askedToStop(run, life, over) ??
    gathersOthers(run, life, before) ??
    shielded(run, life, before) ??
    waitedWithout(run, before, over) ??
    skipped(over) ??
    endless(run, life, over) ??
    "`create_task` only schedules a task and does not wait for it: `await` it before the end, or make it in a TaskGroup, whose block waits for its tasks."
  );
}

function askedToStop(run: Evidence, { requests }: TaskLife, { seq, name }: Over): string | null {
  const request = requests.find((one) => one.seq < seq && one.task > 0 && run.isOwn(one));
  if (request === undefined) return null;
  return `It was asked to stop${onLine(run, request)}, at ${seconds(request.time)}, and ${name} did not wait until it had: \`cancel()\` only asks. After that, \`await asyncio.wait([task])\` waits for the end; for several tasks, \`await asyncio.gather(...tasks, { return_exceptions: true })\`.`;
}

function gathersOthers(run: Evidence, life: TaskLife, before: readonly RecordedWait[]): string | null {
  if (life.maker !== "gather") return null;
  const wait = before.find(({ kind }) => kind === "gather");
  const failed = wait?.tasks
    .map((task) => run.analysis.lives.get(task))
    .find((one) => one?.ended?.outcome === "failed" && one.ended.seq < (wait.untilSeq ?? Infinity));
  if (wait === undefined || failed?.ended == null) return null;
  return `\`gather\`${onLine(run, wait)} raised the error of ${taskWords(failed)} at once, at ${seconds(failed.ended.time)}, and does not stop the others. Make them in a TaskGroup, which cancels the others when one fails and waits for their end; or keep the tasks, and cancel and await them in a \`finally\`.`;
}

function shielded(run: Evidence, life: TaskLife, before: readonly RecordedWait[]): string | null {
  const wait = before.find(({ kind }) => kind === "shield");
  if (life.maker !== "shield" && wait === undefined) return null;
  return `\`shield\`${onLine(run, wait ?? life.made)} kept the cancellation away from it: only the wait for it was given up, and it keeps running. Make it a task of its own first, \`const task = asyncio.create_task(...)\`, shield that, and \`await\` it, or cancel it, before the end.`;
}

function waitedWithout(run: Evidence, before: readonly RecordedWait[], { seq }: Over): string | null {
  const wait = before.findLast((one) => one.kind === "wait" && (one.untilSeq ?? Infinity) < seq);
  if (wait === undefined) return null;
  return `\`asyncio.wait\`${onLine(run, wait)} returned without it, at ${seconds(wait.until ?? 0)}: \`wait\` stops nothing, whatever its limit. Cancel what is still pending, and await it.`;
}

function skipped({ how }: Over): string | null {
  if (how === "returned") return null;
  return "An error, a cancellation too, skips the lines that come after it. What must stop in every case has to be cancelled in a `finally`, and awaited there.";
}

function endless(run: Evidence, life: TaskLife, { seq }: Over): string | null {
  const wait = waitAt(run.analysis, life.task, seq);
  if (wait === null) return null;
  const serves = SERVES.includes(wait.kind);
  if (!serves && roundsOf(run.analysis, wait) < ENDLESS) return null;
  return serves
    ? "What it waits for will not come any more: cancel it when its work is over, in a `finally`, and await it there."
    : "It goes round and never ends by itself: cancel it when it is no longer needed, in a `finally`, and await it there.";
}
