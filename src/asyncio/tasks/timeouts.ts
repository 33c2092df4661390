/** Timeouts: context managers that cancel what is inside when the time is up. CPython's `asyncio/timeouts.py`. */
import { checkCall } from "../python/signatures/checked.ts";
import { addable, oneArgument } from "../python/arguments.ts";
import { asCallback } from "../process/callbacks.ts";
import { ENTER_AT_ONCE } from "../coroutines/at-once.ts";
import { copy_context } from "../process/context.ts";
import { coroutine, type Coroutine } from "../coroutines/coroutine.ts";
import { CancelledError, RuntimeError, TimeoutError } from "../python/errors.ts";
import type { Handle } from "../clock/handles.ts";
import { get_running_loop } from "../process/running.ts";
import { floatText } from "../python/repr.ts";
import { state } from "../process/state.ts";
import type { Task } from "./task.ts";

type Stage = "created" | "active" | "expiring" | "expired" | "finished";

/**
 * What `timeout()` gives. Enter it with `await using t = asyncio.timeout(1)`: when the time is up, the task is cancelled
 * inside the block, and the block raises TimeoutError. Follows CPython's Lib/asyncio/timeouts.py.
 */
export class Timeout {
  private _stage: Stage = "created";
  private _deadline: number | null;
  private _handle: Handle | null = null;
  private _task: Task | null = null;
  private _cancelling = 0;
  private readonly _onTimeout = asCallback("Timeout._on_timeout", null, () => {
    this._task!.cancel();
    this._stage = "expiring";
    this._handle = null;
  });

  constructor(when: number | { when: number | null } | null) {
    if (arguments.length !== 1) checkCall("Timeout.__init__", arguments);
    this._deadline = oneArgument<number | null>(when, "when", null, "Timeout.__init__");
  }

  /** The loop time at which it strikes; null for never. */
  when(): number | null {
    return this._deadline;
  }

  /** Moves the deadline; null for never. Allowed inside the block, before the time is up. */
  reschedule(when: number | { when: number | null } | null): void {
    const deadline = oneArgument<number | null>(when, "when", null, "Timeout.reschedule");
    if (this._stage !== "active") {
      if (this._stage === "created") throw new RuntimeError("Timeout has not been entered");
      throw new RuntimeError(`Cannot change state of ${this._stage} Timeout`);
    }
    this._deadline = deadline === null ? null : addable(deadline);
    this._handle?.cancel();
    if (deadline === null) this._handle = null;
    else {
      const loop = get_running_loop();
      this._handle =
        deadline <= loop.time()
          ? loop._soon(this._onTimeout, [], copy_context())
          : loop._at(deadline, this._onTimeout, [], copy_context());
    }
  }

  /** True if the time was up while it was in force. */
  expired(): boolean {
    return this._stage === "expiring" || this._stage === "expired";
  }

  /** @internal Entering never waits. */
  [ENTER_AT_ONCE](): this {
    if (this._stage !== "created") throw new RuntimeError("Timeout has already been entered");
    const task = state.running?._currentTask ?? null;
    if (task === null) throw new RuntimeError("Timeout should be used inside a task");
    this._stage = "active";
    this._task = task;
    this._cancelling = task.cancelling();
    this.reschedule(this._deadline);
    return this;
  }

  /** What `await using` does: the time runs. Raises RuntimeError outside a task, or the second time. */
  __aenter__(): Coroutine<this> {
    return enterTimeout(this) as Coroutine<this>;
  }

  /** @internal */ _exit(error: unknown): void {
    this._handle?.cancel();
    this._handle = null;
    if (this._stage === "expiring") {
      this._stage = "expired";
      // Another error goes on as it is. (CPython also writes TimeoutError into its `__context__`, which we do not have.)
      const isOurs = this._task!.uncancel() <= this._cancelling;
      if (isOurs && error instanceof CancelledError) throw new TimeoutError({ cause: error });
    } else if (this._stage === "active") this._stage = "finished";
  }

  /** What the end of the block does: makes TimeoutError of the cancellation, if the time was up. */
  __aexit__(_type: unknown, error: unknown): Coroutine<null> {
    return exitTimeout(this, error);
  }

  toString(): string {
    const when = this._deadline === null ? "None" : floatText(Math.round(this._deadline * 1000) / 1000);
    return `<Timeout [${this._stage}]${this._stage === "active" ? ` when=${when}` : ""}>`;
  }
}

const enterTimeout = coroutine("Timeout.__aenter__", "asyncio/timeouts.py:84", function* (timeout: Timeout) {
  return timeout[ENTER_AT_ONCE]();
});

const exitTimeout = coroutine(
  "Timeout.__aexit__",
  "asyncio/timeouts.py:95",
  function* (timeout: Timeout, error: unknown) {
    timeout._exit(error);
    return null;
  },
);

/**
 * Limits the time of a block: `{ await using _ = asyncio.timeout(1); ... }`, in seconds from now; null for no limit.
 * Follows CPython's Lib/asyncio/timeouts.py.
 */
export function timeout(delay: number | null): Timeout {
  const loop = get_running_loop();
  return new Timeout(delay === null ? null : loop.time() + addable(delay));
}

/**
 * As `timeout`, with the loop time at which it strikes. Follows CPython's Lib/asyncio/timeouts.py.
 */
export function timeout_at(when: number | null): Timeout {
  return new Timeout(when);
}
