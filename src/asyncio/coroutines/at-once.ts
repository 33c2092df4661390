/**
 * What is awaited right where it is called: in `await queue.put(1)` nobody but that `await` ever sees the coroutine. So
 * where there is room, the item is put in at once and no coroutine is made: most of what such a call would cost.
 *
 * Compiled code writes the site of such a call into `hooks.awaits` before it evaluates the call, and that of every call
 * into `hooks.at` right before it is made. If the two are equal when a library function is entered, it is the one that
 * is awaited: whatever else could have called it, a learner's function or a callback, has a call site of its own.
 */
import type { Coroutine } from "./coroutine.ts";
import type { TURN } from "../process/outcome.ts";
import { hooks, state } from "../process/state.ts";

/** Given instead of a coroutine: the work is done, and the result is in `hooks.result`. Only `wait` ever sees it. */
export const AT_ONCE = Symbol("the result is there at once");

/** In `hooks.awaits`: no call is awaited where it is made. No site has this number. */
export const NOWHERE = -1;

/** Frames of coroutines on top of each other; Python's recursion limit is 1000, of which the loop takes some. */
export const MAX_DEPTH = 985;

/**
 * Asked first thing by library functions: whether they may do their work at once. Not where somebody looks on, for traces
 * and debug mode tell of the coroutine, nor at the recursion limit, which is for `wait` to find.
 */
export function isAwaitedHere(): boolean {
  return (
    hooks.awaits === hooks.at && state.observer === null && !state.tracking && state.frame!._depth < MAX_DEPTH
  );
}

/** How a library function that has done its work at once returns. */
export function giveAtOnce<T>(result: T): Coroutine<T> {
  hooks.result = result;
  return AT_ONCE as unknown as Coroutine<T>;
}

/** How it returns if there is only something to wait for (a future, or a turn of the loop) and nothing to do after that. */
export function waitAtOnce(on: object | typeof TURN): Coroutine<never> {
  return on as unknown as Coroutine<never>;
}

/** The method of managers whose entering never waits; the runtime's own. */
export const ENTER_AT_ONCE = Symbol("enter at once");
