/** What a program is told that asked for more memory than it may have. */
import { StopProgram } from "../../../asyncio/python/errors.ts";
import { state } from "../../../asyncio/process/state.ts";
import { stopProgram } from "../stop.ts";

/** A run asked for more memory than it may have. */
export class MemoryLimitError extends StopProgram {}

/** For lists and strings, where the engine tells how full its heap is. `what` at `where` was going on. */
export function heapLimitError({ what }: { what: string }, where: string): MemoryLimitError {
  return new MemoryLimitError(
    `the program used up its memory in ${what} at ${where}`,
    "Something grows without bound: a list, a string, or tasks that are created and never end.",
  );
}

/** Ends the program; in one that was ended already, and works on in a `finally`, with the words it ended with. */
export function refuseMemory(what: string, help: string): never {
  if (state.stopped !== null) throw state.stopped;
  return stopProgram(new MemoryLimitError(what, help));
}
