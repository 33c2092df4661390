/** `sleep`: a future, and a timer that sets its result. */
import { Coroutine, TURN } from "./coroutine.ts";
import { get_running_loop } from "./loop.ts";

export function sleep(delay: number, result: unknown = null): Coroutine {
  return new Coroutine(sleeping(delay, result));
}

function* sleeping(delay: number, result: unknown): Generator<unknown, unknown, unknown> {
  if (delay <= 0) {
    yield TURN;
    return result;
  }
  const loop = get_running_loop();
  const future = loop.create_future();
  const callOff = loop.call_later(delay, () => {
    if (!future.done()) future.set_result(result);
  });
  try {
    return yield future;
  } finally {
    callOff();
  }
}
