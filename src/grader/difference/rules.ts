/** The rule that a difference shows, in a sentence to keep. The first that fits; none where none does. */
import type { Evidence } from "../recording/evidence.ts";
import type { Line } from "../recording/output.ts";
import { nameOf } from "./names.ts";
import { doingsOf, outsideAt, standingOf } from "./standing.ts";
import { blockedIn } from "./turns.ts";

export function rule(run: Evidence, { print: now }: Line, { print: then }: Line): string {
  if (then.task === 0 && now.task !== 0 && outsideAt(run, then.seq!).kind === "callback")
    return "A callback, too, has its turn only when nothing else is running.";
  if (now.task === 0 || then.task === 0) return "";
  const seq = now.seq!;
  const one = standingOf(run, now.task, seq);
  const other = standingOf(run, then.task, seq);
  if (one.kind !== "running") return "";
  const doings = doingsOf(run, now.task, one.step.started, seq);

  const blocked = blockedIn(run, now.task, one.step, seq);
  if (blocked !== undefined && other.kind !== "unborn") {
    const better = blocked.by === "time.sleep()" ? "; `await asyncio.sleep(...)` lets the others run" : "";
    return `A call that blocks stops every task, not only its own${better}.`;
  }
  if (other.kind === "queued") {
    const own = doings.some((event) => event.kind === "task-created" && event.created === then.task);
    if (own)
      return `Creating a task only puts it into the ready queue: none of it runs until ${nameOf(run, now.task)} has to wait.`;
    if (one.step.wait === null) return "The ready queue is first come, first served.";
    return "";
  }
  if (other.kind === "ready") {
    const cancelled = doings.some((event) => event.kind === "cancel-requested" && event.target === then.task);
    if (cancelled)
      return "`cancel()` only asks: the `CancelledError` reaches a task when it has its next turn.";
    const woke = doings.some((event) => event.kind === "task-ready" && event.ready === then.task);
    if (woke)
      return `Waking a task only makes it ready: ${nameOf(run, now.task)} continues until it has to wait itself.`;
    if (other.wait?.kind === "turn") return "`sleep(0)` lets everything that is ready go first.";
    const mine = one.step.wait;
    if (other.wait?.kind === "timer" && mine?.kind === "timer" && mine.seq < other.wait.seq)
      return `Both waits were over at the same time, and ${nameOf(run, now.task)} had begun its own first.`;
    return "The ready queue is first come, first served.";
  }
  if (other.kind === "waiting") {
    const { wait } = other;
    const mine = one.step.wait;
    if (mine?.kind === "timer" && wait.kind === "timer" && wait.time < (mine.until ?? 0))
      return "Waits overlap, and the task whose wait is over first resumes first.";
    if (wait.kind === "lock") return "Only one task at a time holds a lock; the others wait in line.";
    if (wait.kind === "semaphore")
      return "A semaphore lets in only so many at once; the others wait in line.";
    if (mine?.kind === "gather" && run.task(then.task) !== undefined && mine.tasks.includes(then.task))
      return "`gather` passes on the first error at once; the other awaitables keep running.";
    if (wait.tasks.includes(now.task))
      return "What awaits a task resumes when that task has ended, not before.";
    return "A task that waits lets the others have their turn.";
  }
  return "";
}
