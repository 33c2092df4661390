/**
 * The event loop, with Python's methods: `turns.ts` is what it does, this is how programs speak to it. Follows
 * `BaseEventLoop` of CPython's `asyncio/base_events.py`.
 *
 * Longer than a file should be: learners see one class with all of these methods, and half of it is what they read in the
 * hover. What each method needs is in files of its own.
 */
import { checkCall } from "../python/signatures/checked.ts";
import type { AsyncGenerator } from "../coroutines/asyncgen.ts";
import { addable, oneArgument } from "../python/arguments.ts";
import { asCallback } from "../process/callbacks.ts";
import type { Context } from "../process/context.ts";
import { copy_context } from "../process/context.ts";
import type { Coroutine } from "../coroutines/coroutine.ts";
import { coroutine, iscoroutine } from "../coroutines/coroutine.ts";
import { iscoroutinefunction } from "../process/library.ts";
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
import { type Callback, Handle, type TimerHandle } from "../clock/handles.ts";
import type { Executor } from "../threads/executor.ts";
import { ThreadPoolExecutor } from "../threads/pool.ts";
import { shutdownDefaultExecutor } from "../threads/shutdown.ts";
import { wrap_future } from "../threads/wrap-future.ts";
import { splitKeywords } from "../python/keywords.ts";
import { log } from "../process/log.ts";
import { reportLeftovers } from "./leftovers.ts";
import type { TracebackFrame } from "../options.ts";
import { stackNow } from "../process/origins.ts";
import { repr, typeName } from "../python/repr.ts";
import { Roster } from "./roster.ts";
import { asOtherThread, hooks, state, trace } from "../process/state.ts";
import { checkTaskKeywords, Task, type TaskKeywords } from "../tasks/task.ts";
import { Unstarted } from "../process/unstarted-list.ts";
import { asPythonError } from "../python/errors.ts";
import { recordCallers, recordRaised } from "../process/traceback.ts";
import { Turns } from "./turns.ts";

/** What a callback is called with; a last plain object `{ context }` is the keyword. */
type CallbackArguments = unknown[] | [...unknown[], { context: Context | null }];

export type TaskFactory = (loop: EventLoop, coro: Coroutine, keywords?: TaskKeywords) => Task;

/**
 * The event loop: it runs tasks and callbacks in turns, and lets time pass when nothing is ready. `asyncio.run()` makes
 * one, and `asyncio.get_running_loop()` gives it inside. Times are seconds of its own clock, `loop.time()`. Follows
 * CPython's Lib/asyncio/base_events.py.
 */
export class EventLoop extends Turns {
  /** Its number among all loops of the program; the trace's. */
  private readonly _number = (state.loopsMade += 1);
  /** This loop as a keyword argument, made once. */
  readonly _keyword: { readonly loop: EventLoop } = { loop: this };
  /** Invariant: the tasks of this loop that are not done, in order of creation. */
  readonly _tasks = new Roster<Task>();
  /** Coroutines that were made while it ran and that nothing has started. */
  readonly _unstarted = new Unstarted();
  /** Futures that failed, and nothing has asked for their error; each is `_unread` itself. */
  readonly _unread = new Set<Future>();
  /** Async generators that were begun here and are not at their end: it closes them when it shuts down. */
  readonly _asyncgens = new Set<AsyncGenerator>();
  /** `shutdown_asyncgens()` has run: a generator that begins now is warned of. */
  _asyncgensShutDown = false;
  /** The threads of `to_thread`; null until they are first wanted. */
  _executor: ThreadPoolExecutor | null = null;
  /** `shutdown_default_executor()` has run: `_executor` takes no more work. */
  _executorShutDown = false;
  /** Ends of connections that are open. */
  readonly _transports = new Set<object>();
  /** In debug mode: the frames that started it. */
  _startedFrom: readonly TracebackFrame[] = [];
  /** Between the start and the end of `run_forever`; `state.running` is then this loop. */
  private _running = false;
  private _exceptionHandler: ExceptionHandler | null = null;
  private _taskFactory: TaskFactory | null = null;

  constructor() {
    super();
    if (arguments.length > 1) checkCall("EventLoop.__init__", arguments);
    state.loops.add(this);
    // There is no selector here. CPython logs this line when a loop is made, and a program with DEBUG logging shows it.
    log("DEBUG", "Using selector: EpollSelector");
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

  override toString(): string {
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
