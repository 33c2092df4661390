/** A flag that tasks can wait for. Follows CPython's `asyncio/locks.py`, class Event. */
import { noArguments } from "../python/arguments.ts";
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
  private flag = false;
  private readonly line = new WaitingLine();

  constructor();
  constructor(...args: unknown[]) {
    super({ kind: "event", text: "event.wait()" });
    if (args.length > 0) noArguments(args, "Event.__init__");
  }

  /** True if the flag is up. */
  is_set(): boolean {
    return this.flag;
  }

  /** Puts the flag up and wakes all who wait, in the order in which they came. */
  set(): void {
    if (this.flag) return;
    this.flag = true;
    this.report("set");
    for (const future of this.line) if (!future.done()) future.finishWith(true);
  }

  /** Takes the flag down: who calls `wait()` from now on waits for the next `set()`. */
  clear(): void {
    if (this.flag) this.report("cleared");
    this.flag = false;
  }

  /** Waits until the flag is up, and gives true. Goes on at once if it is up already. */
  wait(): Coroutine<boolean> {
    if (this.flag && isAwaitedHere()) return giveAtOnce(true);
    return new Coroutine<boolean>(this.waiting(), WAIT);
  }

  private *waiting(): Body<boolean> {
    if (this.flag) return true;
    const place = this.line.join(this.getLoop(), this.waits);
    try {
      yield place.future;
      return true;
    } finally {
      this.line.leave(place);
    }
  }

  protected status(): string {
    const text = this.flag ? "set" : "unset";
    return this.line.length > 0 ? `${text}, waiters:${this.line.length}` : text;
  }
}
inLocksModule(Event);
