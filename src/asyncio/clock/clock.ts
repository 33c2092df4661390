/** Virtual time. One clock for the program, in seconds; it never reads a real one. A simulated thread's runs ahead of it. */
import { stopForTime } from "./limits.ts";
import { comparable } from "../python/arguments.ts";
import { ValueError } from "../python/errors.ts";
import { hooks, state, trace } from "../process/state.ts";
import { isTold, threadDoes } from "./thread-doings.ts";
import type { Place } from "../trace.ts";
import type { Span } from "../threads/processor.ts";

type Why = "idle" | "blocking" | "busy-waiting";

/** A blocking call: its name, and the lines by which the program came to it. */
interface Blocking {
  by: string;
  through?: Place[];
}

/** Shorter ones nobody asks about; and a program may make a million of them. */
const TOLD_FROM = 0.1;
const MOST_TOLD = 100;
const DEEPEST = 20;

/** Moves the thread's clock on to `to`, and says why. What other threads do meanwhile happens at its time. */
export function moveClock(to: number, why: Why, call?: Blocking): void {
  const { happenings } = state.thread;
  for (let each = happenings.take(to); each !== undefined; each = happenings.take(to)) {
    // What happens meanwhile cuts a call into pieces; the first says who called.
    if (advance(each.time, why, call) && call !== undefined) call = { by: call.by };
    const { at } = hooks;
    each.run();
    hooks.at = at;
  }
  advance(to, why, call);
}

function advance(to: number, why: Why, call: Blocking | undefined): boolean {
  const from = state.now;
  if (to <= from) return false;
  if (to > state.limits.virtualSeconds) stopForTime(to);
  state.now = to;
  // Other threads hold nobody up, and run on clocks of their own.
  if (state.observer === null || state.thread.parent !== null) return false;
  trace({ kind: "time-passed", from, why, ...call }, why === "blocking" ? undefined : 0);
  return true;
}

/** Holds the thread, and the loop that runs in it, for some seconds: `time.sleep()`. */
export function block(seconds: number): void {
  const to = state.now + seconds;
  if (isTold()) threadDoes("sleeping", state.now, to, `time.sleep(${seconds})`);
  blockUntilTime(to, "time.sleep()");
}

/**
 * Stands for CPU work that takes so many seconds: it holds the thread, and the loop with it, for that long. JavaScript's
 * own loops take no virtual time. Threads take turns at it, for they share one interpreter; processes do not.
 */
export function burn(seconds: number): void {
  if (Number.isNaN(comparable(seconds, "<"))) throw new ValueError("Invalid value NaN (not a number)");
  const from = state.now;
  const { pieces, end } = state.thread.processor.take(from, seconds);
  if (isTold()) tellPieces(from, pieces);
  blockUntilTime(end, "burn()");
}

/** When a thread computes, and when it waits for others that do. */
function tellPieces(from: number, pieces: readonly Span[]): void {
  let at = from;
  for (const [start, end] of pieces) {
    if (start > at) threadDoes("gil", at, start, "the interpreter's lock");
    threadDoes("computing", start, end, "burn()");
    at = end;
  }
}

function blockUntilTime(to: number, by: string): void {
  const { thread } = state;
  const { blockedUntil } = thread;
  thread.blockedUntil = to;
  moveClock(to, "blocking", { by, ...callers(to) });
  thread.blockedUntil = blockedUntil;
  if (isTold()) threadDoes("running", state.now);
}

function callers(to: number): Pick<Blocking, "through"> {
  const { options } = state;
  if (state.observer === null || state.thread.parent !== null) return {};
  if (to - state.now < TOLD_FROM || state.callersTold >= MOST_TOLD) return {};
  state.callersTold += 1;
  const places = (options.frames?.(new Error()) ?? []).map(({ file, line, column }) => ({
    file,
    line,
    column,
  }));
  return { through: places.slice(-DEEPEST) };
}
