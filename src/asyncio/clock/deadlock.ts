/**
 * Deadlock: nothing is ready, no timer is set, and the loop was not told to stop. CPython would wait for ever, in
 * `select()`; nothing inside the program can change that, so we say it at once, and who waits for what.
 */
import { DeadlockError } from "../python/errors.ts";
import type { EventLoop } from "../loop/loop.ts";
import { tasksOf } from "./limits.ts";
import { placeOfSite, sayPlace } from "../process/places.ts";
import { state } from "../process/state.ts";

export function deadlock(loop: EventLoop): DeadlockError {
  const waiting = tasksOf(loop);
  const message =
    waiting === ""
      ? "nothing is left to do, and nobody has told the loop to stop"
      : `every task waits, and nothing is left that could wake one:${waiting}`;
  const error = new DeadlockError(message, likelyCause(loop, waiting === ""));
  state.stopped = error;
  return error;
}

function likelyCause(loop: EventLoop, idle: boolean): string {
  const [forgotten] = loop._unstarted;
  if (forgotten !== undefined) {
    const name = forgotten.__qualname__;
    return `The coroutine '${name}' made at ${sayPlace(placeOfSite(forgotten._madeAt))} was never started: await it, or make a task of it with \`asyncio.create_task(${name}(...))\`.`;
  }
  if (!idle && loop._timers.peek() !== undefined) return SLEEPS_FOR_EVER;
  if (idle) return "`loop.run_forever()` goes on until something calls `loop.stop()`.";
  return "Python would hang here. Somebody must set the result, put the item, release the lock or set the event that is waited for.";
}

/** Any timer that is left then is one of Infinity. */
const SLEEPS_FOR_EVER =
  "Python would hang here. A sleep or a timeout of Infinity never ends by itself: cancel the task that sleeps, or give it a number of seconds.";
