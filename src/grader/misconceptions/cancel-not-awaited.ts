/**
 * `task.cancel()`, and nobody waited for the task to end: it still had to clean up, and main was gone.
 *
 * Told only where it shows: the task did something after the request (it printed, it waited, it failed) and ended after main
 * had returned. A task that ends at once when it is cancelled is no worse for not being awaited.
 */
import { quote } from "../wording.ts";
import { seconds } from "../measures.ts";
import type { Evidence } from "../recording/evidence.ts";
import type { Recogniser } from "./recogniser.ts";
import { functionWords, onLine, taskWords } from "./words.ts";

export const cancelNotAwaited: Recogniser = {
  name: "cancel-not-awaited",
  title: "A cancelled task was not waited for",
  lessons: ["asyncio-basics/stopping-work"],
  recognise(run) {
    const { main } = run.run;
    const end = main?.order.ended ?? null;
    if (main === null || end === null || main.outcome !== "finished") return null;
    for (const task of run.run.createdTasks) {
      const asked = task.order.cancelRequested;
      const request = asked === null ? undefined : run.trace[asked];
      if (asked === null || request === undefined || asked > end || request.task === 0) continue;
      if (request.task === task.task || (task.order.ended ?? Infinity) < end) continue;
      const late = lateDoing(
        run,
        task.task,
        Math.max(asked, end),
        `${functionWords(main.coroutine, "the main coroutine")} had returned`,
      );
      const at = { seq: asked, time: request.time, task: request.task, ...run.siteOf(request.at) };
      if (late === null || !run.isOwn(at) || wasAwaited(run, task.task)) continue;
      return {
        message:
          `${taskWords(task)} was asked to stop${onLine(run, at)}, at ${seconds(at.time)}, and nothing waited until it had: ${late}. ` +
          "`cancel()` asks and returns at once; the task sees the CancelledError on its next turn. After `task.cancel()` write `await asyncio.wait([task])`, and its cleanup is done before you continue.",
        at,
      };
    }
    return null;
  },
};

/** Somebody waited for it, alone or among others. */
function wasAwaited(run: Evidence, task: number): boolean {
  return run.waits.some(({ tasks }) => tasks.includes(task));
}

/** What the task did from then on that somebody could notice. */
function lateDoing(run: Evidence, task: number, from: number, when: string): string | null {
  for (const [index, event] of run.trace.slice(from).entries()) {
    if (event.task !== task) continue;
    if (event.kind === "printed" && event.stream === "stdout") {
      return `it printed ${quote(event.text.replace(/\n$/, ""))}${onLine(run, run.siteOf(event.at))} only after ${when}`;
    }
    if (event.kind === "task-waiting") {
      const wait = run.waits.find(({ seq }) => seq === from + index);
      return `when ${when}, it had still to wait for \`${wait?.text ?? ""}\`${onLine(run, run.siteOf(event.at))}, to clean up`;
    }
    if (event.kind === "task-ended" && event.outcome === "failed")
      return `it failed with \`${event.text}\` after ${when}, where nothing noticed`;
  }
  return null;
}
