/** A lock with a waiting room. Follows CPython's `asyncio/locks.py`, class Condition. */
import { checkCall } from "../python/signatures/checked.ts";
import { type Body, Coroutine } from "../coroutines/coroutine.ts";
import { libraryCode } from "../process/library.ts";
import { CancelledError, RuntimeError } from "../python/errors.ts";
import { oneArgument } from "../python/arguments.ts";
import { Holdable, Lock } from "./lock.ts";
import { inLocksModule } from "./primitive.ts";
import { WaitingLine } from "./waiting-line.ts";

const WAIT = libraryCode("Condition.wait", "asyncio/locks.py:248");
const WAIT_FOR = libraryCode("Condition.wait_for", "asyncio/locks.py:303");

/**
 * A lock together with a waiting room: who holds the lock can `await cond.wait()`, which gives the lock back, waits for
 * a `notify()`, and takes the lock again before it goes on.
 *
 *     {
 *       await using _ = await enter(cond);
 *       await cond.wait_for(() => items.length > 0); // checked again after each notify
 *       items.pop();
 *     }
 *
 * Several conditions can share one lock: `new asyncio.Condition(lock)`. Follows CPython's Lib/asyncio/locks.py.
 */
export class Condition extends Holdable {
  private readonly _lock: Lock;
  private readonly _waiters = new WaitingLine();

  constructor(lock?: Lock | { lock?: Lock | null } | null) {
    if (arguments.length > 1) checkCall("Condition.__init__", arguments);
    super({ kind: "condition", text: "cond.wait()" });
    this._lock = oneArgument<Lock | null>(lock, "lock", null, "Condition.__init__") ?? new Lock();
  }

  /** True while somebody holds the lock. */
  locked(): boolean {
    return this._lock.locked();
  }

  /** Waits for the lock and takes it. */
  acquire(): Coroutine<boolean> {
    return this._lock.acquire();
  }

  /** Gives the lock back. Raises RuntimeError if nobody holds it. */
  release(): void {
    this._lock.release();
  }

  /**
   * Gives the lock back, waits until notified, takes the lock again, and gives true. It may also return without a
   * notify that was meant for it, so check what you wait for again: `wait_for()` does that. Raises RuntimeError if the
   * lock is not held.
   */
  wait(): Coroutine<boolean> {
    return new Coroutine<boolean>(this._waiting(), WAIT);
  }

  private *_waiting(): Body<boolean> {
    if (!this.locked()) throw new RuntimeError("cannot wait on un-acquired lock");
    const loop = this._getLoop();
    this.release();
    let arrived = false;
    try {
      try {
        const place = this._waiters.join(loop, this._waits);
        try {
          yield place.future;
        } finally {
          this._waiters.leave(place);
        }
      } finally {
        yield* this._takeLockAgain();
      }
      arrived = true;
      return true;
    } finally {
      // Whatever goes out of here but a return may have had a notify in its hands: somebody else gets it.
      if (!arrived) this._wake(1);
    }
  }

  /** Takes the lock even if cancelled meanwhile; the cancellation goes on once the lock is held. */
  private *_takeLockAgain(): Body<void> {
    let cancelled: CancelledError | null = null;
    while (true) {
      try {
        yield this.acquire();
        break;
      } catch (error) {
        if (!(error instanceof CancelledError)) throw error;
        cancelled = error;
      }
    }
    if (cancelled !== null) throw cancelled;
  }

  /** Waits until `predicate()` gives something true, checking it after each notify, and gives that value. */
  wait_for<T>(predicate: () => T): Coroutine<T> {
    return new Coroutine<T>(this._waitingFor(predicate), WAIT_FOR);
  }

  private *_waitingFor<T>(predicate: () => T): Body<T> {
    let result = predicate();
    while (!result) {
      yield this.wait();
      result = predicate();
    }
    return result;
  }

  /**
   * Wakes `n` of the tasks that wait, in the order in which they came. They go on once they have the lock, so the caller
   * has to give it back. Raises RuntimeError if the lock is not held.
   */
  notify(n: number | { n: number } = 1): void {
    if (!this.locked()) throw new RuntimeError("cannot notify on un-acquired lock");
    const count = oneArgument<number>(n, "n", 1, "Condition.notify");
    this._report(`notified ${count}`);
    this._wake(count);
  }

  /** Wakes all the tasks that wait. */
  notify_all(): void {
    this.notify(this._waiters.length);
  }

  private _wake(n: number): void {
    let woken = 0;
    for (const future of this._waiters) {
      if (woken >= n) break;
      if (future.done()) continue;
      woken += 1;
      future.set_result(false);
    }
  }

  protected _status(): string {
    const text = this.locked() ? "locked" : "unlocked";
    return this._waiters.length > 0 ? `${text}, waiters:${this._waiters.length}` : text;
  }
}
inLocksModule(Condition);
