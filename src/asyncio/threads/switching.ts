/**
 * Letting a simulated thread run, and letting it wait. Time is one axis for all: a thread's clock begins where its
 * parent's stands, and runs ahead of it. A thread that has to wait for something in its parent's world lets that world
 * go on (the loop turns, other threads begin and end) until it has happened. JavaScript cannot leave a function in its
 * middle otherwise, so of several threads that wait, the one that began last has to be done first; if another is, that is
 * an error.
 */
import { moveClock } from "../clock/clock.ts";
import type { Context } from "../process/context.ts";
import { DeadlockError, RuntimeError, StopProgram } from "../python/errors.ts";
import { asPythonError } from "../python/errors.ts";
import { comparable, countable } from "../python/arguments.ts";
import { hooks, state } from "../process/state.ts";
import { recordEndOfThread } from "../process/traceback.ts";
import { isTold, threadDoes } from "../clock/thread-doings.ts";
import type { SimulatedThread } from "./thread.ts";

/** How a thread's function ended, and when. */
export interface Outcome {
  value: unknown;
  error: Error | null;
  end: number;
}

/** What a thread sees of the program's state, kept while another one runs. */
export interface Saved extends Pick<
  typeof state,
  "thread" | "now" | "running" | "current" | "context" | "frame" | "tracking" | "unstarted"
> {
  at: number;
}

function save(): Saved {
  const { thread, now, running, current, context, frame, tracking, unstarted } = state;
  return { thread, now, running, current, context, frame, tracking, unstarted, at: hooks.at };
}

function restore({ at, ...rest }: Saved): void {
  Object.assign(state, rest);
  hooks.at = at;
}

/** Runs a function as a thread, from the present on. Its time does not pass here: the outcome says when it ends. */
export function runInThread(thread: SimulatedThread, context: Context, fn: () => unknown): Outcome {
  thread.outer = save();
  Object.assign(state, { thread, running: null, current: null, context, frame: null, tracking: false });
  const outcome: Outcome = { value: null, error: null, end: 0 };
  try {
    outcome.value = fn() ?? null;
  } catch (thrown) {
    if (thrown instanceof StopProgram) throw thrown;
    outcome.error = asPythonError(thrown);
    recordEndOfThread(outcome.error);
  } finally {
    outcome.end = state.now;
    // As its parent stands now, which may have gone on meanwhile.
    restore(thread.outer);
    thread.outer = null;
    thread.happenings.moveTo(state.thread.happenings);
  }
  return outcome;
}

/** A thread waits for something in its parent's world. */
export interface Wait {
  readonly name: string;
  /** For what. */
  readonly what: string;
  readonly deadline: number;
  done(): boolean;
}

/** When a wait of so many seconds, counted from now, is given up; null is for ever. Raises in CPython's words for what is no timeout. */
export function deadlineIn(seconds: number | null): number {
  return seconds === null ? Infinity : state.now + countable(Math.max(0, comparable(seconds, ">")));
}

/** Blocks the thread until `done()`, or until the deadline; false then. `what` says what it waits for. */
export function blockUntil(done: () => boolean, deadline: number, what: string): boolean {
  const { thread } = state;
  const { blockedUntil } = thread;
  const wait: Wait = { name: thread.name, what, deadline, done };
  thread.blockedUntil = deadline;
  const told = isTold() && !done();
  if (told) threadDoes("waiting", state.now, undefined, what);
  try {
    while (!done()) {
      const next = thread.happenings.nextTime;
      if (thread.parent !== null && nextTimeOfParent(thread) <= Math.min(next, deadline)) {
        letParentGoOn(thread, wait);
      } else if (next <= deadline && next < Infinity) moveClock(Math.max(next, state.now), "blocking");
      else if (deadline === Infinity) throw nothingWillHappen(what);
      else {
        moveClock(Math.max(deadline, state.now), "blocking");
        return done();
      }
    }
    return true;
  } finally {
    thread.blockedUntil = blockedUntil;
    if (told) threadDoes("running", state.now);
  }
}

/** When something can happen next in the world of a thread's parent; never, if it waits for nothing but the thread. */
function nextTimeOfParent(thread: SimulatedThread): number {
  const { thread: parent, running, now } = thread.outer!;
  const ofLoop = running === null ? Infinity : running._isReady ? now : running._nextTimer;
  const next = Math.min(ofLoop, parent.happenings.nextTime);
  // A deadlock is the loop's to report: let it turn.
  if (next === Infinity && running !== null) return now;
  return next === Infinity && parent.parent !== null ? nextTimeOfParent(parent) : next;
}

/** One turn of the parent's world; the thread's clock goes on with it. */
function letParentGoOn(thread: SimulatedThread, wait: Wait): void {
  const inner = save();
  const { thread: parent, running } = thread.outer!;
  if (running?._isStopping === true) {
    throw new RuntimeError(
      `thread '${thread.name}' waits for ${wait.what}, but the event loop has stopped: a simulated thread cannot wait beyond the end of the run`,
    );
  }
  restore(thread.outer!);
  parent.waits.push(wait);
  try {
    const next = parent.happenings.nextTime;
    if (running?._canTurn === true) running._turn();
    else if (next <= parent.blockedUntil && next < Infinity) moveClock(Math.max(next, state.now), "blocking");
    else if (parent.parent !== null && running === null) letParentGoOn(parent, wait);
    else {
      throw new RuntimeError(
        `thread '${thread.name}' waits for ${wait.what}, but the event loop is blocked by a call that does not await`,
      );
    }
    checkTurn(parent.waits, wait);
  } finally {
    parent.waits.pop();
    thread.outer = save();
    inner.now = Math.max(inner.now, state.now);
    restore(inner);
  }
}

/** Refuses to go on waiting when the wait of another thread, which began before, is over. */
function checkTurn(waits: readonly Wait[], wait: Wait): void {
  if (wait.done()) return;
  for (const other of waits) {
    if (other === wait || !(other.done() || state.now > other.deadline)) continue;
    throw new RuntimeError(
      `thread '${wait.name}' still waits for ${wait.what}, but ${other.what} is ready, and '${other.name}' has waited for that longer: when several simulated threads wait for the event loop, the last to start waiting must be the first to finish`,
    );
  }
}

/** At the program's end: Python waits for its threads. */
export function joinThreads(): void {
  const { happenings } = state.thread;
  while (happenings.length > 0) moveClock(Math.max(happenings.nextTime, state.now), "blocking");
}

function nothingWillHappen(what: string): DeadlockError {
  const error = new DeadlockError(
    `thread '${state.thread.name}' waits for ${what}, and nothing is left that could end the wait`,
    "Python would hang here. A blocking wait holds its whole thread: in a coroutine, await instead, as in `await asyncio.wrap_future(future)`.",
  );
  state.stopped = error;
  return error;
}
