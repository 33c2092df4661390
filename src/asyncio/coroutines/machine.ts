/**
 * A library coroutine without a generator: an object that is told to go on. Making a generator, entering and leaving it
 * costs more than all that `queue.put()` does when there is room, and that is what it does nearly always.
 */
import { type ResumeWith, outcome, RETURN_NOW } from "../process/outcome.ts";

export abstract class Machine {
  /** True if awaiting it is to wait for what `begin` gives, and no more: then it needs no frame of its own. */
  readonly isDirect: boolean = false;

  /** True for the end of a block, which gives the block's error back to the function that it stands in. */
  get isBlockEnd(): boolean {
    return false;
  }

  /** Only of the end of a block: the error that the block ended with, as it stands; null if it ended well. */
  get blockError(): unknown {
    return null;
  }

  /** Only of a direct one: what to wait for, a future or TURN. */
  begin(): unknown {
    throw new Error("this machine is not direct");
  }

  /** Only of a direct one: it has begun, and what it waits for is not done. */
  get isUnderWay(): boolean {
    return false;
  }

  /**
   * Goes on, from its start or from what it awaited, with the result (NEXT) or the error (THROW). It ends with
   * `return give(result)`, or throws; anything else that it returns, it awaits.
   */
  abstract resume(mode: ResumeWith, value: unknown): unknown;

  /** The coroutine is closed while it waits: what a `finally` would do. */
  close(): void {
    // Most have nothing to tidy up.
  }
}

/** How a machine returns its result. */
export function give(result: unknown): typeof RETURN_NOW {
  outcome.value = result;
  return RETURN_NOW;
}
