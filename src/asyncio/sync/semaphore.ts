/** Permits that tasks take and give back. Follows CPython's `asyncio/locks.py`, Semaphore and BoundedSemaphore. */
import { checkCall } from "../python/signatures/checked.ts";
import { giveAtOnce, isAwaitedHere } from "../coroutines/at-once.ts";
import { type Body, Coroutine } from "../coroutines/coroutine.ts";
import { libraryCode } from "../process/library.ts";
import { CancelledError, ValueError } from "../python/errors.ts";
import { comparable, type Keywords, oneArgument } from "../python/arguments.ts";
import { Holdable } from "./lock.ts";
import { inLocksModule } from "./primitive.ts";
import { WaitingLine } from "./waiting-line.ts";

const ACQUIRE = libraryCode("Semaphore.acquire", "asyncio/locks.py:386");

/**
 * A number of permits; at most that many tasks are inside at once.
 *
 *     const three = new asyncio.Semaphore(3);
 *     {
 *       await using _ = await enter(three);
 *       ...
 *     }
 *
 * Tasks get permits in the order in which they asked. Raises ValueError for a negative number of permits.
 * Follows CPython's Lib/asyncio/locks.py.
 */
export class Semaphore extends Holdable {
  protected _permits: number;
  private readonly _waiters = new WaitingLine();

  constructor(value?: number | { value?: number }) {
    if (arguments.length > 1) checkCall("Semaphore.__init__", arguments);
    super({ kind: "semaphore", text: "semaphore.acquire()" });
    const permits = comparable(
      oneArgument(
        value as number | Keywords | undefined,
        "value",
        1,
        `${this instanceof BoundedSemaphore ? "Bounded" : ""}Semaphore.__init__`,
      ),
      "<",
    );
    if (permits < 0) throw new ValueError("Semaphore initial value must be >= 0");
    this._permits = permits;
  }

  /** True if who asks now would have to wait: no permit is left, or others are waiting. */
  locked(): boolean {
    if (arguments.length > 0) checkCall("Semaphore.locked", arguments);
    if (this._permits === 0) return true;
    for (const future of this._waiters) if (!future.cancelled()) return true;
    return false;
  }

  /** Waits for a permit, takes it, and gives true. */
  acquire(): Coroutine<boolean> {
    if (arguments.length > 0) checkCall("Semaphore.acquire", arguments);
    if (isAwaitedHere() && !this.locked()) {
      this._take();
      return giveAtOnce(true);
    }
    return new Coroutine<boolean>(this._acquiring(), ACQUIRE);
  }

  private _take(): void {
    this._permits -= 1;
    this._report("acquired");
  }

  private *_acquiring(): Body<boolean> {
    if (!this.locked()) {
      this._take();
      return true;
    }
    const place = this._waiters.join(this._getLoop(), this._waits);
    const { future } = place;
    try {
      try {
        yield future;
      } finally {
        this._waiters.leave(place);
      }
    } catch (error) {
      // A permit was handed over, but the task was cancelled before it could take it: it goes back.
      if (error instanceof CancelledError && future.done() && !future.cancelled()) this._permits += 1;
      throw error;
    } finally {
      while (this._permits > 0 && this._wakeNext());
    }
    this._report("acquired");
    return true;
  }

  /** Gives a permit back; it is handed straight to the task that waits longest. */
  release(): void {
    if (arguments.length > 0) checkCall("Semaphore.release", arguments);
    this._permits += 1;
    this._wakeNext();
    this._report("released");
  }

  /** Hands a permit to the first who still waits; false if nobody does. */
  private _wakeNext(): boolean {
    for (const future of this._waiters) {
      if (future.done()) continue;
      this._permits -= 1;
      future._finishWith(true);
      return true;
    }
    return false;
  }

  protected _status(): string {
    const text = this.locked() ? "locked" : `unlocked, value:${this._permits}`;
    return this._waiters.length > 0 ? `${text}, waiters:${this._waiters.length}` : text;
  }
}

/**
 * A semaphore that notices one release too many: `release()` then raises ValueError.
 * Follows CPython's Lib/asyncio/locks.py.
 */
export class BoundedSemaphore extends Semaphore {
  private readonly _bound: number;

  constructor(value?: number | { value?: number }) {
    if (arguments.length > 1) checkCall("BoundedSemaphore.__init__", arguments);
    super(value);
    this._bound = this._permits;
  }

  override release(): void {
    if (arguments.length > 0) checkCall("BoundedSemaphore.release", arguments);
    if (this._permits >= this._bound) throw new ValueError("BoundedSemaphore released too many times");
    super.release();
  }
}
inLocksModule(Semaphore, BoundedSemaphore);
