/** A lock for tasks. Follows CPython's `asyncio/locks.py`, class Lock. */
import { noArguments } from "./arguments.ts";
import { type Body, Coroutine, libraryCode } from "./coroutine.ts";
import { CancelledError, RuntimeError } from "./errors.ts";
import { inLocksModule, Primitive } from "./primitive.ts";
import { WaitingLine } from "./waiting-line.ts";

const ACQUIRE = libraryCode("Lock.acquire", "asyncio/locks.py:90");
const AENTER = libraryCode("_ContextManagerMixin.__aenter__", "asyncio/locks.py:13");
const AEXIT = libraryCode("_ContextManagerMixin.__aexit__", "asyncio/locks.py:19");

/** What can be held by a block: `{ await using _ = await enter(lock); ... }` acquires on the way in, releases on the way out. */
export abstract class Holdable extends Primitive {
  abstract acquire(): Coroutine<boolean>;
  abstract release(): void;

  /** What `await enter(...)` does: acquires it. */
  __aenter__(): Coroutine<null> {
    return new Coroutine<null>(this.entering(), AENTER);
  }

  /** What the end of the block does: releases it. */
  __aexit__(): Coroutine<void> {
    return new Coroutine(this.exiting(), AEXIT);
  }

  private *entering(): Body<null> {
    yield this.acquire();
    return null;
  }

  private *exiting(): Body<void> {
    this.release();
  }
}

/**
 * A lock that one task at a time can hold.
 *
 *     const lock = new asyncio.Lock();
 *     {
 *       await using _ = await enter(lock); // waits until the lock is free
 *       ...                                // nobody else is in here
 *     }                                    // released, whatever happened
 *
 * Tasks get it in the order in which they asked. It is not tied to the task that took it: any task may release it.
 * Between two `await`s nobody else runs anyway; a lock is for work that awaits in its middle.
 * Follows CPython's Lib/asyncio/locks.py.
 */
export class Lock extends Holdable {
  private held = false;
  private readonly line = new WaitingLine();

  constructor();
  constructor(...args: unknown[]) {
    super({ kind: "lock", text: "lock.acquire()" });
    if (args.length > 0) noArguments(args, "Lock.__init__");
  }

  /** True while somebody holds it. */
  locked(): boolean {
    return this.held;
  }

  /** Waits until the lock is free, takes it, and gives true. Await it: `await lock.acquire()`. */
  acquire(): Coroutine<boolean> {
    return new Coroutine<boolean>(this.acquiring(), ACQUIRE);
  }

  private *acquiring(): Body<boolean> {
    // No barging: who comes while others wait goes to the end of the line, even if the lock is free at this moment.
    if (this.held || !everyCancelled(this.line)) {
      const place = this.line.join(this.getLoop(), this.waits);
      try {
        try {
          yield place.future;
        } finally {
          this.line.leave(place);
        }
      } catch (error) {
        // Woken and cancelled at once: the wake-up must not be lost, the next in line gets it.
        if (error instanceof CancelledError && !this.held) this.wakeFirst();
        throw error;
      }
    }
    this.held = true;
    this.report("acquired");
    return true;
  }

  /** Gives the lock back; the task that waits longest gets it. Raises RuntimeError if nobody holds it. */
  release(): void {
    if (!this.held) throw new RuntimeError("Lock is not acquired.");
    this.held = false;
    this.report("released");
    this.wakeFirst();
  }

  private wakeFirst(): void {
    const first = this.line.head();
    if (first?.done() === false) first.set_result(true);
  }

  protected status(): string {
    const text = this.held ? "locked" : "unlocked";
    return this.line.length > 0 ? `${text}, waiters:${this.line.length}` : text;
  }
}
inLocksModule(Lock);

/** True if nobody in the line is still interested (an empty line included). */
function everyCancelled(line: WaitingLine): boolean {
  if (line.length === 0) return true;
  for (const future of line) if (!future.cancelled()) return false;
  return true;
}
