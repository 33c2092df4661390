/** A flag that tasks can wait for. Follows CPython's `asyncio/locks.py`, class Event. */
import { checkCall } from "../python/signatures/checked.ts";
import { giveAtOnce, isAwaitedHere } from "../coroutines/at-once.ts";
import { type Body, Coroutine } from "../coroutines/coroutine.ts";
import { libraryCode } from "../process/library.ts";
import { inLocksModule, Primitive } from "./primitive.ts";
import { WaitingLine } from "./waiting-line.ts";

const WAIT = libraryCode("Event.wait", "asyncio/locks.py:200");

/**
 * A flag, first down. `await event.wait()` waits until somebody calls `event.set()`; that wakes everybody who waits, and
 * who comes later does not wait at all, until `event.clear()`. Follows CPython's Lib/asyncio/locks.py.
 */
export class Event extends Primitive {
  private _flag = false;
  private readonly _waiters = new WaitingLine();

  constructor() {
    super({ kind: "event", text: "event.wait()" });
    if (arguments.length > 0) checkCall("Event.__init__", arguments);
  }

  /** True if the flag is up. */
  is_set(): boolean {
    if (arguments.length > 0) checkCall("Event.is_set", arguments);
    return this._flag;
  }

  /** Puts the flag up and wakes all who wait, in the order in which they came. */
  set(): void {
    if (arguments.length > 0) checkCall("Event.set", arguments);
    if (this._flag) return;
    this._flag = true;
    this._report("set");
    for (const future of this._waiters) if (!future.done()) future._finishWith(true);
  }

  /** Takes the flag down: who calls `wait()` from now on waits for the next `set()`. */
  clear(): void {
    if (arguments.length > 0) checkCall("Event.clear", arguments);
    if (this._flag) this._report("cleared");
    this._flag = false;
  }

  /** Waits until the flag is up, and gives true. Goes on at once if it is up already. */
  wait(): Coroutine<boolean> {
    if (arguments.length > 0) checkCall("Event.wait", arguments);
    if (this._flag && isAwaitedHere()) return giveAtOnce(true);
    return new Coroutine<boolean>(this._waiting(), WAIT);
  }

  private *_waiting(): Body<boolean> {
    if (this._flag) return true;
    const place = this._waiters.join(this._getLoop(), this._waits);
    try {
      yield place.future;
      return true;
    } finally {
      this._waiters.leave(place);
    }
  }

  protected _status(): string {
    const text = this._flag ? "set" : "unset";
    return this._waiters.length > 0 ? `${text}, waiters:${this._waiters.length}` : text;
  }
}
inLocksModule(Event);
