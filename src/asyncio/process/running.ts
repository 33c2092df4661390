/** The loop that is running, and the one that is set. Below everything that needs a loop, and so not in loop.ts. */
import { RuntimeError } from "../python/errors.ts";
import type { EventLoop } from "../loop/loop.ts";
import { currentLoop, state } from "./state.ts";

/**
 * The running loop. Raises RuntimeError if none is running. Follows CPython's Lib/asyncio/events.py.
 */
export function get_running_loop(): EventLoop {
  if (state.running === null) throw new RuntimeError("no running event loop");
  return state.running;
}

/**
 * The running loop, else the one that `set_event_loop()` named; else raises RuntimeError.
 * Follows CPython's Lib/asyncio/events.py.
 */
export function get_event_loop(): EventLoop {
  return currentLoop();
}
