/** A meeting point for a fixed number of tasks. Follows CPython's `asyncio/locks.py`, class Barrier. */
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
  private readonly cond = new Condition();
  private readonly size: number;
  private stage: Stage = "filling";
  private count = 0;

  constructor(parties: number | { parties: number }) {
    super({ kind: "barrier", text: "barrier.wait()" });
    const given = oneArgument<number | null>(parties, "parties", null, "Barrier.__init__");
    if (given === null) {
      throw new TypeError("Barrier.__init__() missing 1 required positional argument: 'parties'");
    }
    this.size = comparable(given, "<");
    if (this.size < 1) throw new ValueError("parties must be >= 1");
    this.cond.waits = this.waits;
    this.cond.reports = false;
  }

  /** The number of tasks that the barrier waits for. */
  get parties(): number {
    return this.size;
  }

  /** How many tasks wait now. */
  get n_waiting(): number {
    return this.stage === "filling" ? this.count : 0;
  }

  /** True after `abort()`, until `reset()`. */
  get broken(): boolean {
    return this.stage === "broken";
  }

  /**
   * Waits until `parties` tasks wait, then gives this one's number. Raises BrokenBarrierError if the barrier is broken,
   * or is broken or reset meanwhile.
   */
  wait(): Coroutine<number> {
    return new Coroutine<number>(this.waiting(), WAIT);
  }

  private *waiting(): Body<number> {
    yield this.cond.acquire();
    try {
      yield* this.untilOpen();
      try {
        const index = this.count;
        this.count += 1;
        if (index + 1 === this.size) {
          this.stage = "draining";
          this.report("opened");
          this.cond.notify_all();
        } else {
          this.report("arrived");
          yield* this.untilFull();
        }
        return index;
      } finally {
        this.count -= 1;
        this.lastOneOut();
      }
    } finally {
      this.cond.release();
    }
  }

  /** Those of the round before leave first. */
  private *untilOpen(): Body<void> {
    yield this.cond.wait_for(() => this.stage !== "draining" && this.stage !== "resetting");
    if (this.broken) throw new BrokenBarrierError("Barrier aborted");
  }

  private *untilFull(): Body<void> {
    yield this.cond.wait_for(() => this.stage !== "filling");
    if (this.stage === "broken" || this.stage === "resetting") {
      throw new BrokenBarrierError("Abort or reset of barrier");
    }
  }

  private lastOneOut(): void {
    if (this.count > 0) return;
    if (this.stage === "resetting" || this.stage === "draining") this.stage = "filling";
    this.cond.notify_all();
  }

  /** Sends those who wait away with BrokenBarrierError, and makes the barrier as new. */
  reset(): Coroutine<void> {
    return new Coroutine(this.resetting(), RESET);
  }

  private *resetting(): Body<void> {
    yield this.cond.acquire();
    try {
      this.stage = this.count > 0 ? "resetting" : "filling";
      this.report("reset");
      this.cond.notify_all();
    } finally {
      this.cond.release();
    }
  }

  /** Breaks the barrier: those who wait, and those who come, get BrokenBarrierError. */
  abort(): Coroutine<void> {
    return new Coroutine(this.aborting(), ABORT);
  }

  private *aborting(): Body<void> {
    yield this.cond.acquire();
    try {
      this.stage = "broken";
      this.report("broken");
      this.cond.notify_all();
    } finally {
      this.cond.release();
    }
  }

  /** `await using number = await enter(barrier)` waits at the barrier; leaving the block does nothing. */
  __aenter__(): Coroutine<number> {
    return new Coroutine<number>(this.entering(), AENTER);
  }

  private *entering(): Body<number> {
    return (yield this.wait()) as number;
  }

  /** Leaving the block does nothing. */
  __aexit__(): Coroutine<void> {
    return new Coroutine((function* (): Body<void> {})(), AEXIT);
  }

  protected status(): string {
    return this.broken ? this.stage : `${this.stage}, waiters:${this.n_waiting}/${this.parties}`;
  }
}
inLocksModule(Barrier);
