/**
 * The event loop: a queue of what is ready, a heap of what is due later, and `runOnce`, which takes one turn. Follows
 * `BaseEventLoop` of CPython's `asyncio/base_events.py`, on a clock that moves only when nothing is ready.
 *
 * Longer than a file should be: learners see one class with all of Python's methods, and `runOnce` belongs beside the
 * queues it turns. What each method needs stands in files of its own.
 */
import { checkCall } from "../python/signatures/checked.ts";
import type { AsyncGenerator } from "../coroutines/asyncgen.ts";
import { addable, oneArgument } from "../python/arguments.ts";
import { asCallback, callbackText } from "../process/callbacks.ts";
import { moveClock } from "../clock/clock.ts";
import type { Context } from "../process/context.ts";
import { copy_context } from "../process/context.ts";
import type { Coroutine } from "../coroutines/coroutine.ts";
import { coroutine, iscoroutine } from "../coroutines/coroutine.ts";
import { iscoroutinefunction } from "../process/library.ts";
import { deadlock } from "../clock/deadlock.ts";
import { endsTheLoop, isException, RuntimeError, StopProgram } from "../python/errors.ts";
import {
  callDefaultHandler,
  type ExceptionContext,
  type ExceptionHandler,
  handlerContext,
} from "./exception-handler.ts";
import { ensure_future } from "../tasks/ensure-future.ts";
import { Future, isfuture } from "../coroutines/future.ts";
import { gather } from "../tasks/gather.ts";
import { type Callback, Handle, TimerHandle } from "../clock/handles.ts";
import { TimerHeap } from "../clock/timers.ts";
import type { Executor } from "../threads/executor.ts";
import { ThreadPoolExecutor } from "../threads/pool.ts";
import { shutdownDefaultExecutor } from "../threads/shutdown.ts";
import { wrap_future } from "../threads/wrap-future.ts";
import { splitKeywords } from "../python/keywords.ts";
import { log } from "../process/log.ts";
import { checkSteps } from "../clock/limits.ts";
import { reportLeftovers } from "./leftovers.ts";
import type { TracebackFrame } from "../options.ts";
import { stackNow } from "../process/origins.ts";
import { ReadyQueue } from "../python/ring.ts";
import { repr, typeName } from "../python/repr.ts";
import { Roster } from "./roster.ts";
import { asOtherThread, currentTaskNumber, hooks, state, trace } from "../process/state.ts";
import { checkTaskKeywords, Task, type TaskKeywords } from "../tasks/task.ts";
import { Unstarted } from "../process/unstarted.ts";
import { asPythonError } from "../python/errors.ts";
import { recordCallers, recordRaised } from "../process/traceback.ts";

/** Timers closer than this are due together; CPython's clock resolution. */
const RESOLUTION = 1e-9;
/** The heap is rebuilt when it holds more than this many timers and over half of them are cancelled. */
const MIN_TIMERS_TO_PRUNE = 100;
/** Turns in a row without time passing while a timer is pending, after which each costs BUSY_TURN_SECONDS. */
const BUSY_TURNS = 10_000;
const BUSY_TURN_SECONDS = 100e-6;

/** What a callback is called with; a last plain object `{ context }` is the keyword. */
type CallbackArguments = unknown[] | [...unknown[], { context: Context | null }];

export type TaskFactory = (loop: EventLoop, coro: Coroutine, keywords?: TaskKeywords) => Task;

/**
 * The event loop: it runs tasks and callbacks in turns, and lets time pass when nothing is ready. `asyncio.run()` makes
 * one, and `asyncio.get_running_loop()` gives it inside. Times are seconds of its own clock, `loop.time()`. Follows
 * CPython's Lib/asyncio/base_events.py.
 */
export class EventLoop {
  /** @internal What runs in the next turn, in order: callbacks, and tasks that stand for their next step. */
  readonly _ready = new ReadyQueue<Handle | Task>();
  /** @internal */ readonly _timers = new TimerHeap();
  /** Its number among all loops of the program; the trace's. */ private readonly _number =
    (state.loopsMade += 1);
  /** @internal This loop as a keyword argument, made once. */ readonly _keyword = { loop: this };
  private _timersCancelled = 0;
  private _busyTurns = 0;
  /** @internal The task whose step is running. */ _currentTask: Task | null = null;
  /** @internal Tasks that are not done. */ readonly _tasks = new Roster<Task>();
  /** @internal Coroutines made while it ran that nobody started. */ readonly _unstarted = new Unstarted();
  /** @internal Futures that failed and nobody asked. */ readonly _unread = new Set<Future>();
  /** @internal Async generators that it will close. */ readonly _asyncgens = new Set<AsyncGenerator>();
  /** @internal */ _asyncgensShutDown = false;
  /** @internal The threads of `to_thread`. */ _executor: ThreadPoolExecutor | null = null;
  /** @internal Ends of connections that are open. */ readonly _transports = new Set<object>();
  /** @internal */ _executorShutDown = false;
  /** @internal The simulated thread that it runs in. */ _thread = state.thread;
  /** @internal It is between two turns, so that one more can be taken. */ _canTurn = false;
  /** Another thread has called. */ private _woken = false;
  /** @internal */ _debug: boolean = state.debug;
  /** @internal In debug mode: the frames that started it. */ _startedFrom: readonly TracebackFrame[] = [];
  /** @internal In debug mode: the callback or step that is running. */ _currentHandle: Handle | Task | null =
    null;
  private _running = false;
  private _stopping = false;
  private _closed = false;
  private _exceptionHandler: ExceptionHandler | null = null;
  private _taskFactory: TaskFactory | null = null;
  /** In debug mode, a callback or step that takes longer is logged; in seconds. */
  slow_callback_duration = 0.1;

  constructor() {
    if (arguments.length > 1) checkCall("EventLoop.__init__", arguments);
    state.loops.add(this);
    // There is none, time being virtual; but it is what a program sees that shows the logger's DEBUG messages.
    log("DEBUG", "Using selector: EpollSelector");
  }

  /**
   * One turn. The invariant: what is in `ready` when the batch starts runs in this turn, in order; whatever that makes
   * ready waits for the next turn. So a turn is a batch: nobody can push in, and everybody gets a step a turn.
   */
  private _runOnce(): void {
    const { _ready: ready, _timers: timers } = this;
    state.tick += 1;
    hooks.fuel = state.limits.rounds;

    // 1. Timers that were called off leave the heap when they reach its head, or all at once when they fill half of it.
    if (timers.size > MIN_TIMERS_TO_PRUNE && this._timersCancelled > timers.size / 2) this._pruneTimers();
    let next = this._firstTimer();

    // 2. If nothing is ready, time passes until a timer is due or another thread calls. Otherwise only what the other
    //    threads have done by now is taken in. This is CPython's `select()`.
    if (ready.length === 0 && !this._stopping) this._idle(next);
    else if (next !== undefined || state.thread.happenings.length > 0) this._poll();
    next = this._firstTimer();

    // 3. Timers that are due go to the end of the queue: what was ready before goes first.
    const due = state.now + RESOLUTION;
    while (next !== undefined && next._deadline < due) {
      timers.pop()._scheduled = false;
      if (state.observer !== null) trace({ kind: "timer-fired", timer: next._sequence }, 0);
      ready.push(next);
      next = timers.peek();
    }

    // 4. The batch. This is the only place where callbacks and steps run; all other places just add them to `ready`.
    const batch = ready.length;
    if (state.observer !== null) trace({ kind: "tick", ready: batch, time: 0, tick: 0, task: 0, at: 0 });
    state.steps += batch;
    if (state.steps > state.limits.steps) checkSteps(this);
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

  /** Lets time pass until a timer is due or another thread wakes the loop. If neither will, it waits for ever. */
  private _idle(first: TimerHandle | undefined): void {
    const { happenings } = state.thread;
    this._busyTurns = 0;
    this._woken = false;
    this._canTurn = true;
    for (let timer = first; ; timer = this._firstTimer()) {
      const due = timer?._deadline ?? Infinity;
      // CPython would sleep for a day, and for another, on a timer of Infinity.
      if (due === Infinity && happenings.length === 0) throw deadlock(this);
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

  private _pushCallback(handle: Handle): void {
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
    const handle = new Handle(callback, args, this, context);
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
    const timer = new TimerHandle(when, callback, args, this, context);
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

  /**
   * Has `callback(...args)` called in the next turn, after everything that is ready already. A last `{ context }` names
   * the context of context variables to call it in; else it is a copy of the current one. Gives a handle that can cancel
   * the call. Raises RuntimeError if the loop is closed.
   */
  call_soon(callback: Callback, ...args: CallbackArguments): Handle {
    const { context } = splitKeywords<{ context: Context | null }>(args, ["context"]);
    this._checkClosed();
    this._checkCallback(callback, "call_soon");
    return this._soon(callback, args, context ?? copy_context());
  }

  /** `call_soon` for other threads: it also wakes the loop, at the time of the thread that calls. Nothing else of a loop may be called from there. */
  call_soon_threadsafe(callback: Callback, ...args: CallbackArguments): Handle {
    const { context } = splitKeywords<{ context: Context | null }>(args, ["context"]);
    this._checkClosed();
    this._checkCallback(callback, "call_soon_threadsafe");
    const handle = new Handle(callback, args, this, context ?? copy_context());
    const land = () => {
      if (this._closed) return;
      this._pushCallback(handle);
      this._woken = true;
    };
    const { thread } = state;
    if (this._thread === thread) land();
    else this._thread.happenings.add(state.now, () => asOtherThread(thread, handle._madeAt, land));
    return handle;
  }

  /** Has `callback(...args)` called `delay` seconds from now. Gives a handle that can cancel it. A last `{ context }` as for `call_soon`. */
  call_later(delay: number, callback: Callback, ...args: CallbackArguments): TimerHandle {
    if ((delay as number | null | undefined) == null) throw new TypeError("delay must not be None");
    return this._callAt(this.time() + addable(delay), callback, args);
  }

  /** Has `callback(...args)` called when the loop's clock, `time()`, shows `when` seconds. A last `{ context }` as for `call_soon`. */
  call_at(when: number, callback: Callback, ...args: CallbackArguments): TimerHandle {
    if ((when as number | null | undefined) == null) throw new TypeError("when cannot be None");
    return this._callAt(addable(when), callback, args);
  }

  private _callAt(when: number, callback: Callback, args: unknown[]): TimerHandle {
    const { context } = splitKeywords<{ context: Context | null }>(args, ["context"]);
    this._checkClosed();
    this._checkCallback(callback, "call_at");
    return this._at(when, callback, args, context ?? copy_context());
  }

  /** Debug mode only, as in Python. */
  private _checkCallback(callback: unknown, method: string): void {
    if (!this._debug) return;
    if (iscoroutine(callback) || iscoroutinefunction(callback)) {
      throw new TypeError(`coroutines cannot be used with ${method}()`);
    }
    if (typeof callback !== "function") {
      throw new TypeError(`a callable object was expected by ${method}(), got ${repr(callback)}`);
    }
  }

  /** The loop's clock, in seconds. It is virtual: it moves when nothing is ready, and while `time.sleep()` blocks. */
  time(): number {
    if (arguments.length > 0) checkCall("EventLoop.time", arguments);
    return state.now;
  }

  /** A future that belongs to this loop. */
  create_future<T = unknown>(): Future<T> {
    if (arguments.length > 0) checkCall("EventLoop.create_future", arguments);
    return new Future<T>(this._keyword);
  }

  /**
   * Makes a task of a coroutine: it takes its first step in the next turn. Keywords as for `asyncio.create_task`; the task
   * factory, if one is set, gets them.
   */
  create_task<T>(coro: Coroutine<T>, keywords?: TaskKeywords): Task<T> {
    if (arguments.length === 0 || keywords !== undefined) checkCall("EventLoop.create_task", arguments);
    this._checkClosed();
    checkTaskKeywords(keywords);
    const factory = this._taskFactory;
    if (factory !== null) return factory(this, coro, keywords ?? {}) as Task<T>;
    return new Task(coro, keywords === undefined ? this._keyword : { ...keywords, loop: this });
  }

  /**
   * Has `factory(loop, coro, keywords)` make the tasks of `create_task`; null brings the usual way back. See
   * `asyncio.eager_task_factory`. Raises TypeError for what cannot be called.
   */
  set_task_factory(factory: TaskFactory | null): void {
    if (factory !== null && typeof factory !== "function") {
      throw new TypeError("task factory must be a callable or None");
    }
    this._taskFactory = factory;
  }

  /** The task factory, or null. */
  get_task_factory(): TaskFactory | null {
    return this._taskFactory;
  }

  /** Turns until `stop()` is called. Raises RuntimeError if a loop is running already. */
  run_forever(): void {
    this._checkClosed();
    this._checkNotRunning();
    const outer = { context: state.context, unstarted: state.unstarted, at: hooks.at, frame: state.frame };
    if (this._debug) this._startedFrom = stackNow();
    state.tracking = this._debug;
    this._running = true;
    this._thread = state.thread;
    state.running = this;
    state.unstarted = this._unstarted;
    if (state.observer !== null) trace({ kind: "run-started", loop: this._number });
    try {
      do {
        this._runOnce();
        if (state.stopped !== null) throw state.stopped;
      } while (!this._stopping);
    } catch (error) {
      if (error instanceof StopProgram) state.stopped ??= error;
      throw error;
    } finally {
      if (state.observer !== null) trace({ kind: "run-ended" });
      this._stopping = false;
      this._running = false;
      this._currentTask = null;
      state.running = null;
      state.tracking = false;
      state.frame = outer.frame;
      state.context = outer.context;
      state.unstarted = outer.unstarted;
      hooks.at = outer.at;
    }
  }

  /** Turns until the future, or the task made of a coroutine, is done; gives its result or raises its error. */
  run_until_complete<T>(future: Future<T> | Coroutine<T>): T {
    this._checkClosed();
    this._checkNotRunning();
    const isNew = !isfuture(future);
    const main = ensure_future<T>(future, { loop: this });
    if (isNew) expectToEnd(main);
    main.add_done_callback(stopLoop);
    try {
      this.run_forever();
    } catch (error) {
      if (isNew && main.done() && !main.cancelled()) main.exception();
      recordCallers(error);
      throw error;
    } finally {
      main.remove_done_callback(stopLoop);
    }
    if (!main.done()) throw new RuntimeError("Event loop stopped before Future completed.");
    try {
      return main.result();
    } catch (error) {
      recordCallers(error);
      throw error;
    }
  }

  /** Ends `run_forever` after the turn that is under way. */
  stop(): void {
    if (this._thread === state.thread) this._stopping = true;
    else this._thread.happenings.add(state.now, () => (this._stopping = true));
  }

  /** Ends the loop for good: what is still in it is dropped, and reported. */
  close(): void {
    if (this._running) throw new RuntimeError("Cannot close a running event loop");
    if (this._closed) return;
    if (this._debug) log("DEBUG", `Close ${this.toString()}`);
    this._closed = true;
    if (state.observer !== null) trace({ kind: "loop-closed", loop: this._number });
    this._ready.clear();
    this._timers.clear();
    this._executor?.shutdown(false);
    this._executor = null;
    state.loops.delete(this);
    reportLeftovers(this);
  }

  /** True while it turns. */
  is_running(): boolean {
    return this._running;
  }

  /** True after `close()`. */
  is_closed(): boolean {
    return this._closed;
  }

  /** True in debug mode. */
  get_debug(): boolean {
    return this._debug;
  }

  /** Switches debug mode on or off: slow callbacks are logged, calls from the wrong thread raise, reports say where things were made. */
  set_debug(enabled: boolean): void {
    this._debug = enabled;
    if (this._running) this._soon(trackOrigins, [enabled], copy_context());
  }

  private _checkClosed(): void {
    if (this._closed) throw new RuntimeError("Event loop is closed");
  }

  private _checkNotRunning(): void {
    if (this._running) throw new RuntimeError("This event loop is already running");
    if (state.running !== null)
      throw new RuntimeError("Cannot run the event loop while another loop is running");
  }

  /** The handler that `set_exception_handler()` set, or null. */
  get_exception_handler(): ExceptionHandler | null {
    return this._exceptionHandler;
  }

  /** Has `handler(loop, context)` called for errors that nobody handles; null brings the default back, which logs them. */
  set_exception_handler(handler: ExceptionHandler | null): void {
    if (handler !== null && typeof handler !== "function") {
      throw new TypeError(`A callable object or None is expected, got ${repr(handler)}`);
    }
    this._exceptionHandler = handler;
  }

  /** Logs the error, as the loop does when there is no handler. `context` has Python's keys: `message`, `exception`, `task`, ... */
  default_exception_handler(context: ExceptionContext): void {
    callDefaultHandler(this, context);
  }

  /** Hands an error that nobody can catch to the handler. */
  call_exception_handler(context: ExceptionContext): void {
    const handler = this._exceptionHandler;
    if (handler === null) {
      this._handleByDefault(context, "");
      return;
    }
    const outer = state.context;
    try {
      state.context = handlerContext(context) ?? outer;
      handler(this, context);
    } catch (error) {
      if (endsTheLoop(error)) throw error;
      const exception = asPythonError(error);
      recordRaised(exception);
      this._handleByDefault(
        { message: "Unhandled error in exception handler", exception, context },
        " while handling an unexpected error in custom exception handler",
      );
    } finally {
      state.context = outer;
    }
  }

  /** A class of the learner's own may have a `default_exception_handler` that fails: then that is logged. */
  private _handleByDefault(context: ExceptionContext, occasion: string): void {
    try {
      this.default_exception_handler(context);
    } catch (error) {
      if (endsTheLoop(error)) throw error;
      const exception = asPythonError(error);
      recordRaised(exception);
      log("ERROR", `Exception in default exception handler${occasion}`, exception);
    }
  }

  /** Closes the async generators that were left half way. `run()` does it. */
  shutdown_asyncgens(): Coroutine<null> {
    return shutdownAsyncgens(this);
  }

  /**
   * Has `func(...args)` called in a thread or process of the executor (null: the loop's own threads); the future gives
   * its result: `await loop.run_in_executor(null, read_file, "a.txt")`.
   */
  run_in_executor<A extends unknown[], T>(
    executor: Executor | null,
    func: (...args: A) => T,
    ...args: A
  ): Future<T> {
    this._checkClosed();
    this._checkCallback(func, "run_in_executor");
    if (executor === null && this._executorShutDown) {
      throw new RuntimeError("Executor shutdown has been called");
    }
    const pool = executor ?? (this._executor ??= new ThreadPoolExecutor({ thread_name_prefix: "asyncio" }));
    return wrap_future(pool.submit(func, ...args), { loop: this });
  }

  /** Sets the threads that `to_thread` and `run_in_executor(null, ...)` use. */
  set_default_executor(executor: ThreadPoolExecutor): void {
    if (!(executor instanceof ThreadPoolExecutor)) {
      throw new TypeError("executor must be ThreadPoolExecutor instance");
    }
    this._executor = executor;
  }

  /** Waits until the threads of `to_thread` are done, at most `timeout` seconds. `run()` does it. */
  shutdown_default_executor(timeout: number | { timeout: number | null } | null = null): Coroutine<null> {
    return shutdownDefaultExecutor(
      this,
      oneArgument<number | null>(timeout, "timeout", null, "shutdown_default_executor"),
    );
  }

  toString(): string {
    const flag = (on: boolean) => (on ? "True" : "False");
    return `<_UnixSelectorEventLoop running=${flag(this._running)} closed=${flag(this._closed)} debug=${flag(this._debug)}>`;
  }
}

const shutdownAsyncgens = coroutine(
  "BaseEventLoop.shutdown_asyncgens",
  "asyncio/base_events.py:561",
  function* (loop: EventLoop) {
    loop._asyncgensShutDown = true;
    const closing = [...loop._asyncgens];
    if (closing.length === 0) return null;
    loop._asyncgens.clear();
    const results = (yield gather(...closing.map((each) => each.aclose()), {
      return_exceptions: true,
    })) as unknown[];
    results.forEach((result, i) => {
      if (!(result instanceof Error) || !isException(result)) return;
      const asyncgen = closing[i]!;
      loop.call_exception_handler({
        message: `an error occurred during closing of asynchronous generator ${repr(asyncgen)}`,
        exception: result,
        asyncgen,
      });
    });
    return null;
  },
);

/** An error is raised if it does not end, so nothing else need say so. */
function expectToEnd(task: Future): void {
  if (task instanceof Task) task._logDestroyPending = false;
}

function trackOrigins(enabled: boolean): void {
  state.tracking = enabled;
}

const stopLoop = asCallback("_run_until_complete_cb", "asyncio/base_events.py:181", (future: Future) => {
  if (!future.cancelled() && endsTheLoop(future.exception())) return;
  future.get_loop().stop();
});

/**
 * Names the loop that `get_event_loop()` gives where none is running; null for none. Raises TypeError for anything else.
 * Follows CPython's Lib/asyncio/events.py.
 */
export function set_event_loop(loop: EventLoop | null): void {
  if (loop !== null && !(loop instanceof EventLoop)) {
    throw new TypeError(`loop must be an instance of AbstractEventLoop or None, not '${typeName(loop)}'`);
  }
  state.current = loop;
}

/**
 * A fresh loop. `run()` makes and closes one for you. Follows CPython's Lib/asyncio/events.py.
 */
export function new_event_loop(): EventLoop {
  return new EventLoop();
}
