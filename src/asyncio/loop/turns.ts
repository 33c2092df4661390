/**
 * The turns of the loop: a queue of what is ready, a heap of what is due later, and `_runOnce`, which takes one turn. Follows
 * `_run_once` of CPython's `asyncio/base_events.py`, on a clock that moves only when nothing is ready. `EventLoop` puts
 * Python's methods around it. Its invariants are asserted, at every event of many programs, in
 * `tests/asyncio/invariants.test.ts`.
 */
import type { EventLoop } from "./loop.ts";
import { callbackText } from "../process/callbacks.ts";
import { moveClock } from "../clock/clock.ts";
import type { Context } from "../process/context.ts";
import { deadlock } from "../clock/deadlock.ts";
import { RuntimeError } from "../python/errors.ts";
import { type Callback, Handle, TimerHandle } from "../clock/handles.ts";
import { TimerHeap } from "../clock/timers.ts";
import { log } from "../process/log.ts";
import { checkSteps } from "../clock/limits.ts";
import { ReadyQueue } from "../python/ring.ts";
import { repr } from "../python/repr.ts";
import { asOtherThread, currentTaskNumber, hooks, state, trace } from "../process/state.ts";
import type { Task } from "../tasks/task.ts";

/** Timers closer than this are due together; CPython's clock resolution. */
const RESOLUTION = 1e-9;
/** The heap is rebuilt when it holds more than this many timers and over half of them are cancelled. */
const MIN_TIMERS_TO_PRUNE = 100;
/** Turns in a row without time passing while a timer is pending, after which each costs BUSY_TURN_SECONDS. */
const BUSY_TURNS = 10_000;
const BUSY_TURN_SECONDS = 100e-6;

export abstract class Turns {
  /**
   * What runs in the next turn, in order: callbacks, and tasks that stand for their next step. A task is in it at most once,
   * and then it waits for no future (`_awaited` is null, or done).
   */
  readonly _ready = new ReadyQueue<Handle | Task>();
  /** Timers that have not fired, by deadline; a cancelled one stays until it reaches the head, or `_pruneTimers` runs. */
  readonly _timers = new TimerHeap();
  /** Invariant: how many timers in the heap are cancelled. Each way into and out of that state counts here. */
  private _timersCancelled = 0;
  /** Turns in a row that took no time while something else waited for time to pass; 0 after each that did. */
  private _busyTurns = 0;
  /** The task whose step is running; null between steps, and in callbacks. */
  _currentTask: Task | null = null;
  /** The simulated thread that it runs in: any other has to call through `call_soon_threadsafe`. */
  _thread = state.thread;
  /** True between two turns, while the clock moves: a thread that waits for the loop may then take one more. */
  _canTurn = false;
  /** Another thread has called since the clock began to move. */
  protected _woken = false;
  /** Debug mode is on; see `set_debug`. */
  _debug: boolean = state.debug;
  /** In debug mode: the callback or step that is running. */
  _currentHandle: Handle | Task | null = null;
  /** `stop()` was called: the turn that is under way is the last. */
  protected _stopping = false;
  /** Nothing can be made ready any more. */
  protected _closed = false;
  /** In debug mode, a callback or step that takes longer is logged; in seconds. */
  slow_callback_duration = 0.1;

  /** As what it always is: `EventLoop` is the one class that extends this. */
  private get _asLoop(): EventLoop {
    return this as unknown as EventLoop;
  }

  /**
   * One turn. The invariant: what is in `ready` when the batch starts runs in this turn, in order; whatever that makes
   * ready waits for the next turn. So a turn is a batch: nobody can push in, and everybody gets a step a turn.
   */
  protected _runOnce(): void {
    const { _ready: ready, _timers: timers } = this;
    state.tick += 1;
    hooks.fuel = state.limits.rounds;

    // 1. Timers that were called off leave the heap when they reach its head, or all at once when they fill half of it.
    if (timers.size > MIN_TIMERS_TO_PRUNE && this._timersCancelled > timers.size / 2) this._pruneTimers();
    let next = timers.size === 0 ? undefined : this._firstTimer();

    // 2. If nothing is ready, time passes until a timer is due or another thread calls. Otherwise only what the other
    //    threads have done by now is taken in. This is CPython's `select()`.
    if (ready.length === 0 && !this._stopping) this._idle(next);
    else if (next !== undefined || state.thread.happenings.length > 0) this._poll();
    next = timers.size === 0 ? undefined : this._firstTimer();

    // 3. Timers that are due go to the end of the queue: what was ready before goes first.
    const due = state.now + RESOLUTION;
    while (next !== undefined && next._deadline < due) {
      timers.pop()._scheduled = false;
      // Called off, it stood behind the head: it is passed over in the batch. (CPython goes on counting it.)
      if (next._isCancelled) this._timersCancelled -= 1;
      if (state.observer !== null) trace({ kind: "timer-fired", timer: next._sequence }, 0);
      ready.push(next);
      next = timers.peek();
    }

    // 4. The batch. This is the only place where callbacks and steps run; all other places just add them to `ready`.
    const batch = ready.length;
    if (state.observer !== null) trace({ kind: "tick", ready: batch, time: 0, tick: 0, task: 0, at: 0 });
    state.steps += batch;
    if (state.steps > state.limits.steps) checkSteps(this._asLoop);
    if (this._debug) for (let i = 0; i < batch; i += 1) this._runTimed(ready.shift());
    else for (let i = 0; i < batch; i += 1) ready.shift()._run();
  }

  /** The timer that is due first. Those that were called off leave the heap when they reach its head. */
  private _firstTimer(): TimerHandle | undefined {
    const { _timers: timers } = this;
    let first = timers.peek();
    while (first?._isCancelled === true) {
      this._timersCancelled -= 1;
      timers.pop()._scheduled = false;
      first = timers.peek();
    }
    return first;
  }

  /** Lets time pass until a timer is due or another thread wakes the loop. If neither will, it waits forever. */
  private _idle(first: TimerHandle | undefined): void {
    const { happenings } = state.thread;
    this._busyTurns = 0;
    this._woken = false;
    this._canTurn = true;
    for (let timer = first; ; timer = this._firstTimer()) {
      const due = timer?._deadline ?? Infinity;
      // CPython would sleep for a day, and for another, on a timer of Infinity.
      if (due === Infinity && happenings.length === 0) throw deadlock(this._asLoop);
      moveClock(Math.max(Math.min(due, happenings.nextTime), state.now), "idle");
      if (this._wasWoken() || due <= state.now) break;
    }
    this._canTurn = false;
  }

  private _wasWoken(): boolean {
    return this._woken || this._stopping;
  }

  /** Something is ready: no time passes, unless the loop has been turning and turning. */
  private _poll(): void {
    // Turning without time passing would keep the timers waiting for ever: from some turn on, turns take time.
    this._busyTurns += 1;
    const busy = this._busyTurns > BUSY_TURNS && this._ready.length > 0;
    if (!busy && state.thread.happenings.length === 0) return;
    this._canTurn = true;
    moveClock(busy ? state.now + BUSY_TURN_SECONDS : state.now, "busy-waiting");
    this._canTurn = false;
  }

  /** @internal One more turn, for a thread that waits for something in the loop; allowed where `canTurn` is true. */
  _turn(): void {
    this._runOnce();
    if (state.stopped !== null) throw state.stopped;
    this._canTurn = true;
    this._woken = true;
  }

  /** @internal True if the next turn will not have to wait. */
  get _isReady(): boolean {
    return this._ready.length > 0 || this._stopping;
  }

  /** @internal Its run ends after this turn. */
  get _isStopping(): boolean {
    return this._stopping;
  }

  /** @internal When the first timer is due. */
  get _nextTimer(): number {
    return this._firstTimer()?._deadline ?? Infinity;
  }

  /** Debug mode: says which callbacks and steps held the loop for long. */
  private _runTimed(handle: Handle | Task): void {
    if (handle instanceof Handle && handle._isCancelled) return;
    const start = state.now;
    this._currentHandle = handle;
    handle._run();
    this._currentHandle = null;
    const seconds = state.now - start;
    if (seconds >= this.slow_callback_duration) {
      log("WARNING", `Executing ${repr(handle)} took ${seconds.toFixed(3)} seconds`);
    }
  }

  private _pruneTimers(): void {
    this._timers.prune((timer) => {
      if (timer._isCancelled) timer._scheduled = false;
      return timer._isCancelled;
    });
    this._timersCancelled = 0;
  }

  /** @internal */ _timerCancelled(timer: TimerHandle): void {
    if (timer._scheduled) this._timersCancelled += 1;
  }

  /** @internal Puts a task's next step at the end of the ready queue. */
  _makeReady(item: Task): void {
    if (this._closed) this._checkClosed();
    if (this._thread !== state.thread) this._fromAnotherThread(() => this._pushTask(item));
    else this._pushTask(item);
  }

  private _pushTask(task: Task): void {
    this._ready.push(task);
    if (state.observer !== null) {
      trace({
        kind: "task-ready",
        ready: task._number,
        by: currentTaskNumber(),
        time: 0,
        tick: 0,
        task: 0,
        at: 0,
      });
    }
  }

  protected _pushCallback(handle: Handle): void {
    this._ready.push(handle);
    if (state.observer !== null) this._traceReady(handle);
  }

  /** Tells what stands in the queue, and who put it there. */
  private _traceReady(handle: Handle): void {
    handle._sequence = state.handlesMade += 1;
    const name = handle._callback === null ? "" : callbackText(handle._callback, [], false);
    const from = state.actingThread === 0 ? {} : { from: state.actingThread };
    trace({ kind: "callback-ready", callback: handle._sequence, name, ...from });
  }

  /** @internal `call_soon` for the runtime itself. */
  _soon(callback: Callback, args: readonly unknown[], context: Context): Handle {
    if (this._closed) this._checkClosed();
    const handle = new Handle(callback, args, this._asLoop, context);
    if (this._thread === state.thread) this._pushCallback(handle);
    else this._fromAnotherThread(() => this._pushCallback(handle));
    return handle;
  }

  /**
   * Another thread did what only `call_soon_threadsafe` may do. Debug mode refuses it; else it comes into the queue, but
   * the loop is not woken: it notices when something else wakes it.
   */
  private _fromAnotherThread(run: () => void): void {
    if (this._debug) {
      throw new RuntimeError("Non-thread-safe operation invoked on an event loop other than the current one");
    }
    const { thread } = state;
    const { at } = hooks;
    this._thread.happenings.add(state.now, () => asOtherThread(thread, at, run));
  }

  /** @internal `call_at` for the runtime itself. */
  _at(when: number, callback: Callback, args: readonly unknown[], context: Context): TimerHandle {
    if (this._closed) this._checkClosed();
    const timer = new TimerHandle(when, callback, args, this._asLoop, context);
    this._schedule(timer);
    return timer;
  }

  /** @internal Puts a new timer into the heap. */
  _schedule(timer: TimerHandle): void {
    timer._sequence = state.handlesMade += 1;
    timer._scheduled = true;
    if (this._thread === state.thread) this._pushTimer(timer);
    else this._fromAnotherThread(() => this._pushTimer(timer));
  }

  private _pushTimer(timer: TimerHandle): void {
    this._timers.push(timer);
    if (state.observer === null) return;
    const { _sequence: sequence, _deadline: deadline, _callback: callback } = timer;
    const name = callback === null ? "" : callbackText(callback, [], false);
    // A trace is plain data, which has no infinities: one is never due, the other at once.
    const when = deadline === Infinity ? null : deadline === -Infinity ? state.now : deadline;
    trace({ kind: "timer-set", timer: sequence, when, name });
  }

  protected _checkClosed(): void {
    if (this._closed) throw new RuntimeError("Event loop is closed");
  }
}
