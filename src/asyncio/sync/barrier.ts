/** A meeting point for a fixed number of tasks. Follows CPython's `asyncio/locks.py`, class Barrier. */
import { checkCall } from "../python/signatures/checked.ts";
import { Condition } from "./condition.ts";
import { type Body, Coroutine } from "../coroutines/coroutine.ts";
import { libraryCode } from "../process/library.ts";
import { BrokenBarrierError, ValueError } from "../python/errors.ts";
import { comparable, oneArgument } from "../python/arguments.ts";
import { inLocksModule, Primitive } from "./primitive.ts";

const AENTER = libraryCode("Barrier.__aenter__", "asyncio/locks.py:503");
const AEXIT = libraryCode("Barrier.__aexit__", "asyncio/locks.py:508");
const WAIT = libraryCode("Barrier.wait", "asyncio/locks.py:511");
const RESET = libraryCode("Barrier.reset", "asyncio/locks.py:577");
const ABORT = libraryCode("Barrier.abort", "asyncio/locks.py:592");

/** filling: tasks gather. draining: all are here and leave. resetting: those inside are being sent away. */
type Stage = "filling" | "draining" | "resetting" | "broken";

/**
 * A meeting point for `parties` tasks: `await barrier.wait()` waits until that many have come; then all go on, each with
 * a number of its own from 0 to parties - 1. It can be used again at once. Raises ValueError if `parties` is below 1.
 * Follows CPython's Lib/asyncio/locks.py.
 */
export class Barrier extends Primitive {
  private readonly _cond = new Condition();
  private readonly _parties: number;
  private _stage: Stage = "filling";
  private _count = 0;

  constructor(parties: number | { parties: number }) {
    if (arguments.length !== 1) checkCall("Barrier.__init__", arguments);
    super({ kind: "barrier", text: "barrier.wait()" });
    const given = oneArgument<number | null>(parties, "parties", null, "Barrier.__init__");
    if (given === null) {
      throw new TypeError("Barrier.__init__() missing 1 required positional argument: 'parties'");
    }
    this._parties = comparable(given, "<");
    if (this._parties < 1) throw new ValueError("parties must be >= 1");
    this._cond._waits = this._waits;
    this._cond._reports = false;
  }

  /** The number of tasks that the barrier waits for. */
  get parties(): number {
    return this._parties;
  }

  /** How many tasks wait now. */
  get n_waiting(): number {
    return this._stage === "filling" ? this._count : 0;
  }

  /** True after `abort()`, until `reset()`. */
  get broken(): boolean {
    return this._stage === "broken";
  }

  /**
   * Waits until `parties` tasks wait, then gives this one's number. Raises BrokenBarrierError if the barrier is broken,
   * or is broken or reset meanwhile.
   */
  wait(): Coroutine<number> {
    return new Coroutine<number>(this._waiting(), WAIT);
  }

  private *_waiting(): Body<number> {
    yield this._cond.acquire();
    try {
      yield* this._untilOpen();
      try {
        const index = this._count;
        this._count += 1;
        if (index + 1 === this._parties) {
          this._stage = "draining";
          this._report("opened");
          this._cond.notify_all();
        } else {
          this._report("arrived");
          yield* this._untilFull();
        }
        return index;
      } finally {
        this._count -= 1;
        this._lastOneOut();
      }
    } finally {
      this._cond.release();
    }
  }

  /** Those of the round before leave first. */
  private *_untilOpen(): Body<void> {
    yield this._cond.wait_for(() => this._stage !== "draining" && this._stage !== "resetting");
    if (this.broken) throw new BrokenBarrierError("Barrier aborted");
  }

  private *_untilFull(): Body<void> {
    yield this._cond.wait_for(() => this._stage !== "filling");
    if (this._stage === "broken" || this._stage === "resetting") {
      throw new BrokenBarrierError("Abort or reset of barrier");
    }
  }

  private _lastOneOut(): void {
    if (this._count > 0) return;
    if (this._stage === "resetting" || this._stage === "draining") this._stage = "filling";
    this._cond.notify_all();
  }

  /** Sends those who wait away with BrokenBarrierError, and makes the barrier as new. */
  reset(): Coroutine<void> {
    return new Coroutine(this._resetting(), RESET);
  }

  private *_resetting(): Body<void> {
    yield this._cond.acquire();
    try {
      this._stage = this._count > 0 ? "resetting" : "filling";
      this._report("reset");
      this._cond.notify_all();
    } finally {
      this._cond.release();
    }
  }

  /** Breaks the barrier: those who wait, and those who come, get BrokenBarrierError. */
  abort(): Coroutine<void> {
    return new Coroutine(this._aborting(), ABORT);
  }

  private *_aborting(): Body<void> {
    yield this._cond.acquire();
    try {
      this._stage = "broken";
      this._report("broken");
      this._cond.notify_all();
    } finally {
      this._cond.release();
    }
  }

  /** `await using number = await enter(barrier)` waits at the barrier; leaving the block does nothing. */
  __aenter__(): Coroutine<number> {
    return new Coroutine<number>(this._entering(), AENTER);
  }

  private *_entering(): Body<number> {
    return (yield this.wait()) as number;
  }

  /** Leaving the block does nothing. */
  __aexit__(): Coroutine<void> {
    return new Coroutine((function* (): Body<void> {})(), AEXIT);
  }

  protected _status(): string {
    return this.broken ? this._stage : `${this._stage}, waiters:${this.n_waiting}/${this.parties}`;
  }
}
inLocksModule(Barrier);
