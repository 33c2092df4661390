/** `run` and `Runner`: a loop for the main coroutine, and the cleaning up after it. CPython's `asyncio/runners.py`. */
import { makingFor } from "../process/maker.ts";
import { checkCall } from "../python/signatures/checked.ts";
import { isAwaitableObject } from "../coroutines/awaitables.ts";
import { type Context, copy_context } from "../process/context.ts";
import { type Coroutine, iscoroutine } from "../coroutines/coroutine.ts";
import { RuntimeError } from "../python/errors.ts";
import { futureRequired, wrapAwaitable } from "../tasks/ensure-future.ts";
import { isCircleError } from "../tasks/circles.ts";
import { gather } from "../tasks/gather.ts";
import { checkKeywords } from "../python/arguments.ts";
import { EventLoop, new_event_loop, set_event_loop } from "./loop.ts";
import { state } from "../process/state.ts";
import { forgetFrame, framesPassed } from "../process/traceback.ts";
import type { Task } from "../tasks/task.ts";
import { all_tasks } from "../tasks/create-task.ts";

/** What makes a loop: a function, or the class itself, `asyncio.EventLoop`. */
type LoopFactory = (() => EventLoop) | (new () => EventLoop);

export interface RunKeywords {
  debug?: boolean | null;
  loop_factory?: LoopFactory | null;
}

/**
 * Holds one loop for several runs: `using runner = new asyncio.Runner(); runner.run(main());`. Leaving the block closes
 * it: tasks that are left are cancelled and waited for. Keywords: `debug` (true or false; else as the program was started)
 * and `loop_factory` (a function that makes the loop). Follows CPython's Lib/asyncio/runners.py.
 */
export class Runner {
  private _stage: "created" | "initialized" | "closed" = "created";
  private readonly _debug: boolean | null;
  private readonly _loopFactory: LoopFactory | null;
  private _loop: EventLoop | null = null;
  private _context: Context | null = null;
  private _hasSetLoop = false;
  /** @internal The error with which `run` leaves while it closes this, and the callers' place among its frames. */
  _leaving: { error: unknown; callers: number } | null = null;

  constructor(keywords: RunKeywords = {}) {
    if (arguments.length > 0) checkCall("Runner.__init__", arguments);
    checkKeywords({ ...keywords }, ["debug", "loop_factory"], "Runner.__init__");
    this._debug = keywords.debug ?? null;
    this._loopFactory = keywords.loop_factory ?? null;
  }

  /** What `using` does: makes the loop. */
  __enter__(): this {
    this._initialize();
    return this;
  }

  /** What the end of the block does: `close()`. */
  __exit__(): void {
    this.close();
  }

  /** The loop; made now, if there was none. Raises RuntimeError if the runner is closed. */
  get_loop(): EventLoop {
    return this._initialize();
  }

  /**
   * Runs a coroutine to its end and gives its result. Several runs share the loop, and the context of context variables
   * of the runner, unless the keyword `context` names another. Raises RuntimeError where a loop is running.
   */
  run<T>(coro: Coroutine<T>, keywords?: { context?: Context | null }): T {
    if (state.running !== null) {
      throw new RuntimeError("Runner.run() cannot be called from a running event loop");
    }
    const loop = this._initialize();
    let own: Coroutine<T> = coro;
    if (!iscoroutine(coro)) {
      if (!isAwaitableObject(coro)) throw futureRequired(coro, (call) => `asyncio.run(${call})`);
      own = wrapAwaitable(coro) as Coroutine<T>;
    }
    const task = makingFor("run", () =>
      loop.create_task(own, { context: keywords?.context ?? this._context }),
    );
    return loop.run_until_complete(task);
  }

  /** Cancels what is left, waits for it, and closes the loop. */
  close(): void {
    if (this._stage !== "initialized") return;
    const loop = this._loop!;
    try {
      if (state.stopped === null) {
        cancelAllTasks(loop);
        loop.run_until_complete(loop.shutdown_asyncgens());
        loop.run_until_complete(loop.shutdown_default_executor(THREAD_JOIN_SECONDS));
      }
    } catch (error) {
      const leaving = this._leaving;
      // The circle of tasks that ended the run is met again here. Its first error has the line.
      if (leaving !== null && isCircleError(leaving.error) && isCircleError(error)) throw leaving.error;
      // A task that was left raised it once more; it leaves `run`, and so comes to its callers, only now.
      if (leaving !== null && error === leaving.error) forgetFrame(error, leaving.callers);
      throw error;
    } finally {
      if (this._hasSetLoop) set_event_loop(null);
      loop.close();
      this._loop = null;
      this._stage = "closed";
    }
  }

  private _initialize(): EventLoop {
    if (this._stage === "closed") throw new RuntimeError("Runner is closed");
    if (this._loop !== null) return this._loop;
    if (this._loopFactory === null) {
      this._loop = new_event_loop();
      set_event_loop(this._loop);
      this._hasSetLoop = true;
    } else this._loop = makeLoop(this._loopFactory);
    if (this._debug !== null) this._loop.set_debug(this._debug);
    this._context = copy_context();
    this._stage = "initialized";
    return this._loop;
  }
}

function makeLoop(factory: LoopFactory): EventLoop {
  return isLoopClass(factory) ? new factory() : factory();
}

function isLoopClass(factory: LoopFactory): factory is new () => EventLoop {
  return factory === EventLoop || factory.prototype instanceof EventLoop;
}

/** How long `run` waits for threads. */
const THREAD_JOIN_SECONDS = 300;

/**
 * Runs the main coroutine to its end, and gives its result: `asyncio.run(main())`. It makes a loop and closes it; tasks
 * that are left when main ends are cancelled and waited for. Keywords: `debug` (true: debug mode) and `loop_factory` (a
 * function that makes the loop). Raises RuntimeError where a loop is running: inside, write `await`.
 * Follows CPython's Lib/asyncio/runners.py.
 */
export function run<T>(main: Coroutine<T>, keywords: RunKeywords = {}): T {
  checkKeywords({ ...keywords }, ["debug", "loop_factory"], "run");
  if (state.running !== null) {
    throw new RuntimeError("asyncio.run() cannot be called from a running event loop");
  }
  const runner = new Runner(keywords);
  runner.__enter__();
  try {
    return runner.run(main);
  } catch (error) {
    runner._leaving = { error, callers: framesPassed(error) - 1 };
    throw error;
  } finally {
    runner.close();
  }
}

function cancelAllTasks(loop: EventLoop): void {
  const left: Task[] = [...all_tasks(loop)];
  if (left.length === 0) return;
  for (const task of left) task.cancel();
  loop.run_until_complete(gather(...left, { return_exceptions: true }));
  for (const task of left) {
    if (task.cancelled()) continue;
    const exception = task.exception();
    if (exception === null) continue;
    loop.call_exception_handler({
      message: "unhandled exception during asyncio.run() shutdown",
      exception,
      task,
    });
  }
}
