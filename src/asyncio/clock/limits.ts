/** What stops a program that would not stop by itself: each limit says where the program was, and what to look for. */
import { framesOfCoroutine } from "../coroutines/stacks.ts";
import { EndlessLoopError, StepLimitError, type StopProgram, TimeLimitError } from "../python/errors.ts";
import type { EventLoop } from "../loop/loop.ts";
import { lineAt, placeOfSite, sayPlace } from "../process/places.ts";
import { hooks, state } from "../process/state.ts";
import type { Task } from "../tasks/task.ts";
import { describeWait } from "../coroutines/wait-words.ts";

/** Stops the program; nothing catches this. */
function stop(error: StopProgram): never {
  state.stopped = error;
  throw error;
}

/** Called by compiled code when a loop has taken all the rounds it had. */
export function exhausted(site: number): void {
  if (state.stopped !== null) throw state.stopped;
  hooks.at = site;
  const task = state.running?._currentTask ?? null;
  const where = `${sayPlace(placeOfSite(site))}${quoted(site)}`;
  const who = task === null ? "" : ` Task '${task.get_name()}' was running.`;
  stop(
    new EndlessLoopError(
      `this loop went around ${state.limits.rounds} times without giving the event loop a turn: ${where}.${who}`,
      "Nothing else can run meanwhile. If it waits for another task, it must await something in each round, such as `await asyncio.sleep(0)`; if it should end, look at its condition.",
    ),
  );
}

export function checkSteps(loop: EventLoop): never {
  return stop(
    new StepLimitError(
      `the program took more than ${state.limits.steps} steps and is still going.${tasksOf(loop)}`,
      "A task never ends. Look for a loop whose condition never changes.",
    ),
  );
}

export function stopForTime(to: number): never {
  const { running } = state;
  return stop(
    new TimeLimitError(
      `the clock would reach ${round(to)} s, and the limit is ${state.limits.virtualSeconds} s of virtual time.${running === null ? "" : tasksOf(running)}`,
      "A task keeps sleeping and waking, or sleeps for a very long time. Look for a loop that never ends.",
    ),
  );
}

/** A list of the tasks that are not done: `Task 'a' at main.ts:3 (`await x`), waiting for ...`, a line each. */
export function tasksOf(loop: EventLoop): string {
  const lines = [...loop._tasks].slice(0, MOST_TASKS).map((task) => `\n  ${describeTask(task)}`);
  const more = [...loop._tasks].length - lines.length;
  if (more > 0) lines.push(`\n  ... and ${more} more`);
  return lines.join("");
}

const MOST_TASKS = 20;

/** `task 'Task-1' at main.ts:3 (await lock.acquire()): waits for ...`. */
export function describeTask(task: Task): string {
  const frame = framesOfCoroutine(task._coroutine).at(-1);
  const isCurrent = state.running?._currentTask === task;
  const site = isCurrent ? hooks.at : 0;
  const where =
    site > 0
      ? `${sayPlace(placeOfSite(site))}${quoted(site)}`
      : frame === undefined
        ? "an unknown line"
        : `${frame.file}:${frame.line}${frame.source === "" ? "" : ` (${frame.source})`}`;
  const wait = isCurrent
    ? "is running"
    : task._awaited === null
      ? "is ready"
      : `waits for ${describeWait(task._awaited).text}`;
  return `task '${task.get_name()}' at ${where} ${wait}`;
}

function quoted(site: number): string {
  const line = lineAt(placeOfSite(site));
  return line === "" ? "" : ` (${line})`;
}

function round(seconds: number): string {
  return String(Math.round(seconds * 1000) / 1000);
}
