/** How a limit of the sandbox ends a program: for good, and with the lines on which it was. */
import type { StopProgram } from "../asyncio/errors.ts";
import { state } from "../asyncio/state.ts";
import { recordCallers } from "../asyncio/traceback.ts";

/** Throws the error; the runtime lets nobody catch it. */
export function stopProgram(error: StopProgram): never {
  state.stopped = error;
  // Such an error passes by the coroutines without a word, so where it arose is written down here.
  recordCallers(error);
  throw error;
}
