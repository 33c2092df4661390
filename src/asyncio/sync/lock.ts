/** A lock for tasks. Follows CPython's `asyncio/locks.py`, class Lock. */
import { checkCall } from "../python/signatures/checked.ts";
import { giveAtOnce, isAwaitedHere } from "../coroutines/at-once.ts";
import { type Coroutine, machineCoroutine } from "../coroutines/coroutine.ts";
import { libraryCode } from "../process/library.ts";
import { CancelledError, RuntimeError } from "../python/errors.ts";
import { give, Machine } from "../coroutines/machine.ts";
import { type ResumeWith, NEXT } from "../process/outcome.ts";
import { inLocksModule, Primitive } from "./primitive.ts";
import { type Place, WaitingLine } from "./waiting-line.ts";

const ACQUIRE = libraryCode("Lock.acquire", "asyncio/locks.py:90");
const AENTER = libraryCode("_ContextManagerMixin.__aenter__", "asyncio/locks.py:13");
const AEXIT = libraryCode("_ContextManagerMixin.__aexit__", "asyncio/locks.py:19");

/** What can be held by a block: `{ await using _ = await enter(lock); ... }` acquires on the way in, releases on the way out. */
export abstract class Holdable extends Primitive {
  abstract acquire(): Coroutine<boolean>;
  abstract release(): void;

  /** @internal Takes it, if nobody stands in the way; for `enter`. False also where a learner's own methods have a say. */
  _takeAtOnce(): boolean {
    return false;
  }

  /** @internal What waits until it is taken, for `enter`; null where a learner's own methods have a say. */
  _acquisition(): Machine | null {
    return null;
  }

  /** @internal Gives it back at the end of a block, if that is sure to work, and nothing but that has to be done. */
  _releaseAtOnce(): boolean {
    return false;
  }

  /** What `await enter(...)` does: acquires it. */
  __aenter__(): Coroutine<null> {
    return machineCoroutine<null>(new Entering(this), AENTER, true);
  }

  /** What the end of the block does: releases it. */
  __aexit__(): Coroutine<void> {
    return machineCoroutine(new Exiting(this), AEXIT);
  }
}

class Entering extends Machine {
  private readonly held: Holdable;
  private hasBegun = false;

  constructor(held: Holdable) {
    super();
    this.held = held;
  }

  resume(): unknown {
    if (this.hasBegun) return give(null);
    this.hasBegun = true;
    return this.held.acquire();
  }
}

class Exiting extends Machine {
  private readonly held: Holdable;

  constructor(held: Holdable) {
    super();
    this.held = held;
  }

  resume(mode: ResumeWith, value: unknown): unknown {
    if (mode !== NEXT) throw value;
    this.held.release();
    return give(undefined);
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
  private _held = false;
  private readonly _waiters = new WaitingLine();

  constructor() {
    super({ kind: "lock", text: "lock.acquire()" });
    if (arguments.length > 0) checkCall("Lock.__init__", arguments);
  }

  /** True while somebody holds it. */
  locked(): boolean {
    return this._held;
  }

  /** Waits until the lock is free, takes it, and gives true. Await it: `await lock.acquire()`. */
  acquire(): Coroutine<boolean> {
    if (arguments.length > 0) checkCall("Lock.acquire", arguments);
    if (isAwaitedHere() && this._isFree()) {
      this._take();
      return giveAtOnce(true);
    }
    return machineCoroutine<boolean>(new Acquiring(this), ACQUIRE);
  }

  /** Whether entering and leaving it do what they always do: no learner's class or function has taken their place. */
  private _isPlain(): boolean {
    const own = Lock.prototype;
    return (
      this.constructor === Lock &&
      this.acquire === own.acquire &&
      this.__aenter__ === own.__aenter__ &&
      this.__aexit__ === own.__aexit__
    );
  }

  /** @internal */ override _takeAtOnce(): boolean {
    if (!this._isFree() || !this._isPlain()) return false;
    this._take();
    return true;
  }

  /** @internal */ override _acquisition(): Machine | null {
    return this._isPlain() ? new Acquiring(this) : null;
  }

  /** @internal */ override _releaseAtOnce(): boolean {
    if (!this._held || !this._isPlain()) return false;
    this.release();
    return true;
  }

  /** @internal Stands in line, or takes it: then gives null. */
  _takeOrStand(): Place | null {
    if (!this._isFree()) return this._waiters.join(this._getLoop(), this._waits);
    this._take();
    return null;
  }

  /** No barging: who comes while others wait goes to the end of the line, even if nobody holds the lock at this moment. */
  private _isFree(): boolean {
    return !this._held && !this._waiters.isWaitedIn();
  }

  /** @internal */ _take(): void {
    this._held = true;
    this._report("acquired");
  }

  /** @internal Leaves the line, whether the turn has come or not. */
  _leave(place: Place): void {
    this._waiters.leave(place);
  }

  /** @internal Woken and cancelled at once: the wake-up must not be lost, the next in line gets it. */
  _passOn(): void {
    if (!this._held) this._wakeFirst();
  }

  /** Gives the lock back; the task that waits longest gets it. Raises RuntimeError if nobody holds it. */
  release(): void {
    if (arguments.length > 0) checkCall("Lock.release", arguments);
    if (!this._held) throw new RuntimeError("Lock is not acquired.");
    this._held = false;
    this._report("released");
    this._wakeFirst();
  }

  private _wakeFirst(): void {
    const first = this._waiters.head();
    if (first?.done() === false) first._finishWith(true);
  }

  protected _status(): string {
    const text = this._held ? "locked" : "unlocked";
    return this._waiters.length > 0 ? `${text}, waiters:${this._waiters.length}` : text;
  }
}
inLocksModule(Lock);

/** An `acquire()` under way. */
class Acquiring extends Machine {
  private readonly lock: Lock;
  private place: Place | null = null;

  constructor(lock: Lock) {
    super();
    this.lock = lock;
  }

  resume(mode: ResumeWith, value: unknown): unknown {
    this.close();
    if (mode !== NEXT) {
      if (this.place !== null && value instanceof CancelledError) this.lock._passOn();
      throw value;
    }
    if (this.place === null) {
      this.place = this.lock._takeOrStand();
      if (this.place !== null) return this.place.future;
    } else this.lock._take();
    return give(true);
  }

  override close(): void {
    if (this.place !== null) this.lock._leave(this.place);
  }
}
