/** How a limit of the sandbox ends a program: for good, and with the lines on which it was. */
import type { StopProgram } from "../../asyncio/python/errors.ts";
import { hooks, state } from "../../asyncio/process/state.ts";
import { recordCallers, recordFrame } from "../../asyncio/process/traceback.ts";

/** Throws the error; the runtime lets nobody catch it. */
export function stopProgram(error: StopProgram): never {
  state.stopped = error;
  // Such an error passes by the coroutines without a word, so where each of them was is written down here.
  const { at } = hooks;
  for (let each = state.frame; each !== null; each = each._caller) {
    if (each !== state.frame) hooks.at = each._at;
    recordFrame(error, each);
  }
  hooks.at = at;
  // In no coroutine, then: at the top of the program, or in a plain callback.
  if (state.frame === null) recordCallers(error);
  throw error;
}
