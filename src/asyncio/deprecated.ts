/** What Python is about to remove from asyncio, with its warnings. */
import { iscoroutinefunction as isCoroutineFunction } from "./process/library.ts";
import { hooks } from "./process/state.ts";
import { warn } from "./process/warnings.ts";

/**
 * True for an async function. Python 3.14 says to use `inspect.iscoroutinefunction()` instead.
 * Follows CPython's Lib/asyncio/coroutines.py.
 */
export function iscoroutinefunction(func: unknown): boolean {
  warn(
    "DeprecationWarning",
    "'asyncio.iscoroutinefunction' is deprecated and slated for removal in Python 3.16; use inspect.iscoroutinefunction() instead",
    hooks.at,
  );
  return isCoroutineFunction(func);
}
