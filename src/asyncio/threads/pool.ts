/** Pools of simulated threads and processes. Follow CPython's `concurrent/futures/thread.py` and `process.py`. */
import { checkCall } from "../python/signatures/checked.ts";
import { callable } from "../python/arguments.ts";
import { Context } from "../process/context.ts";
import { RuntimeError, StopProgram, ValueError } from "../python/errors.ts";
import { log } from "../process/log.ts";
import { currentTaskNumber, hooks, state, trace } from "../process/state.ts";
import { recordRaised } from "../process/traceback.ts";
import { ConcurrentFuture } from "./concurrent-future.ts";
import { Executor, type ShutdownKeywords } from "./executor.ts";
import { CORES, type Processor } from "./processor.ts";
import { blockUntil, runInThread } from "./switching.ts";
import { SimulatedThread } from "./thread.ts";

type Work = () => unknown;

interface WorkItem {
  readonly future: ConcurrentFuture;
  readonly run: Work;
  /** Who asked for it, and where; for the trace. */
  readonly by: number;
  readonly at: number;
}

/** One thread (or process) of a pool: it takes one piece of work after the other. */
class Worker {
  readonly name: string;
  readonly context = new Context();
  /** In the trace. */
  readonly number: number;
  busy = false;
  started = false;

  constructor(name: string) {
    this.name = name;
    this.number = state.threadsMade += 1;
  }
}

export interface PoolKeywords {
  max_workers?: number | null;
  initializer?: ((...args: never[]) => unknown) | null;
  initargs?: readonly unknown[];
}

/** Raised by `submit()` when a worker could not be initialised. */
export class BrokenExecutor extends RuntimeError {}
export class BrokenThreadPool extends BrokenExecutor {}
export class BrokenProcessPool extends BrokenExecutor {}

/** What thread pools and process pools have in common. */
export abstract class Pool extends Executor {
  private readonly _threads: Worker[] = [];
  private readonly _work_queue: WorkItem[] = [];
  private readonly _max_workers: number;
  private readonly _keywords: PoolKeywords;
  private _shutdown = false;
  private _broken: string | null = null;
  /** What waits until no worker is busy. */
  private readonly _idleListeners: (() => void)[] = [];

  constructor(keywords: PoolKeywords, otherwise: number) {
    super();
    this._keywords = keywords;
    this._max_workers = keywords.max_workers ?? otherwise;
    if (this._max_workers <= 0) throw new ValueError("max_workers must be greater than 0");
    const { initializer } = keywords;
    if (initializer != null && typeof initializer !== "function") {
      throw new TypeError("initializer must be a callable");
    }
  }

  /** What the workers compute on. */
  protected abstract _processor(): Processor;
  protected abstract _workerName(number: number): string;
  protected abstract readonly _kind: "thread" | "process";
  protected abstract _breaks(): BrokenExecutor;

  /**
   * Has `fn(...args)` called in a worker: now, if one is free or may still be made, else as soon as one is. Raises
   * RuntimeError after `shutdown()`.
   */
  override submit<A extends unknown[], T>(fn: (...args: A) => T, ...args: A): ConcurrentFuture<T> {
    if (this._broken !== null) throw this._breaks();
    if (this._shutdown) throw new RuntimeError("cannot schedule new futures after shutdown");
    const future = new ConcurrentFuture<T>();
    future._label = typeof fn === "function" && fn.name !== "" ? `${fn.name}()` : "the work";
    const item: WorkItem = {
      ...{ future: future as ConcurrentFuture, run: () => callable(fn)(...args) },
      ...{ by: currentTaskNumber(), at: hooks.at },
    };
    const worker = this._freeWorker();
    if (worker === null) this._work_queue.push(item);
    else this._assign(worker, item);
    return future;
  }

  private _freeWorker(): Worker | null {
    const idle = this._threads.find((worker) => !worker.busy);
    if (idle !== undefined) return idle;
    if (this._threads.length >= this._max_workers) return null;
    const worker = new Worker(this._workerName(this._threads.length));
    this._threads.push(worker);
    return worker;
  }

  /** The worker takes the work. It begins with the next thing that happens, never inside `submit()`. */
  private _assign(worker: Worker, item: WorkItem): void {
    worker.busy = true;
    if (!item.future.set_running_or_notify_cancel()) {
      this._free(worker);
      return;
    }
    state.thread.happenings.add(state.now, () => this._begin(worker, item));
  }

  private _begin(worker: Worker, item: WorkItem): void {
    const thread = new SimulatedThread(worker.name, worker.number, state.thread, this._processor());
    const inThread = (work: Work) => runInThread(thread, worker.context, work);
    this._traceStart(worker, item);
    const { value, error, end } = inThread(() => (this._initialize(worker) ? item.run() : null));
    state.thread.happenings.add(end, () => {
      if (state.observer !== null) {
        trace(
          { kind: "thread-ended", ended: worker.number, outcome: error === null ? "finished" : "failed" },
          0,
        );
      }
      const callbacks = inThread(() => {
        if (error === null) item.future.set_result(value);
        else item.future.set_exception(error);
      });
      // A callback may take time too.
      state.thread.happenings.add(callbacks.end, () => this._free(worker));
    });
  }

  /** Before its first work. If it fails, the pool is broken, and so is all work. */
  private _initialize(worker: Worker): boolean {
    if (worker.started) return true;
    worker.started = true;
    const { initializer, initargs = [] } = this._keywords;
    if (initializer == null) return true;
    try {
      initializer(...(initargs as never[]));
      return true;
    } catch (error) {
      if (error instanceof StopProgram) throw error;
      if (error instanceof Error) recordRaised(error);
      log("CRITICAL", "Exception in initializer:", error, "concurrent.futures");
    }
    this._broken = `A ${this._kind} initializer failed, the ${this._kind} pool is not usable anymore`;
    for (const { future } of this._work_queue.splice(0)) future.set_exception(this._breaks());
    throw this._breaks();
  }

  private _free(worker: Worker): void {
    worker.busy = false;
    const next = this._work_queue.shift();
    if (next !== undefined) {
      this._assign(worker, next);
      return;
    }
    if (this._isIdle()) for (const listener of this._idleListeners.splice(0)) listener();
  }

  private _isIdle(): boolean {
    return this._broken !== null || this._threads.every((worker) => !worker.busy);
  }

  private _traceStart({ name, number }: Worker, { future, by, at }: WorkItem): void {
    if (state.observer === null) return;
    const before = hooks.at;
    hooks.at = at;
    const process = this._kind === "process";
    trace({ kind: "thread-started", started: number, name, process, work: future._label, by }, 0);
    hooks.at = before;
  }

  /** @internal Calls `listener` when no worker is busy; soon, if none is. */
  _whenIdle(listener: () => void): void {
    if (this._isIdle()) state.thread.happenings.add(state.now, listener);
    else this._idleListeners.push(listener);
  }

  /**
   * Takes no more work. With `wait` (the default) it blocks the thread until all work is done; `{ cancel_futures: true }`
   * calls off what has not begun.
   */
  override shutdown(wait: boolean | ShutdownKeywords = true, keywords: ShutdownKeywords = {}): void {
    const { wait: waits = true, cancel_futures = false } =
      typeof wait === "object" ? wait : { ...keywords, wait };
    this._shutdown = true;
    if (cancel_futures) {
      for (const { future } of this._work_queue.splice(0)) {
        future.cancel();
      }
    }
    if (waits) blockUntil(() => this._isIdle(), Infinity, `the ${this._kind}s of a pool`);
  }

  protected _brokenBecause(): string {
    return this._broken ?? "";
  }
}

export interface ThreadPoolKeywords extends PoolKeywords {
  thread_name_prefix?: string;
}

function asKeywords<K extends PoolKeywords>(first: number | K | null | undefined): K | PoolKeywords {
  return typeof first === "number" ? { max_workers: first } : (first ?? {});
}

/**
 * A pool of threads, for functions that block: while one sleeps or waits, the others and the loop go on. Threads do not
 * speed computing up: they share the interpreter's lock.
 *
 *     using pool = new ThreadPoolExecutor({ max_workers: 3 });
 *     const future = pool.submit(read_file, "a.txt");
 *     await loop.run_in_executor(pool, read_file, "b.txt");
 *
 * `max_workers` is 8 if nothing is said (the simulated machine's four cores and four more). The end of the block waits
 * until all work is done, and blocks its thread meanwhile.
 */
export class ThreadPoolExecutor extends Pool {
  protected readonly _kind = "thread";
  private readonly _thread_name_prefix: string;

  constructor(max_workers?: number | ThreadPoolKeywords | null, thread_name_prefix = "") {
    if (arguments.length > 4) checkCall("ThreadPoolExecutor.__init__", arguments);
    const keywords: ThreadPoolKeywords = asKeywords(max_workers);
    super(keywords, Math.min(32, CORES + 4));
    const prefix = keywords.thread_name_prefix ?? thread_name_prefix;
    this._thread_name_prefix =
      prefix === "" ? `ThreadPoolExecutor-${state.thread.machine.count("ThreadPoolExecutor")}` : prefix;
  }

  protected _processor(): Processor {
    return state.thread.processor;
  }

  protected _workerName(number: number): string {
    return `${this._thread_name_prefix}_${number}`;
  }

  protected _breaks(): BrokenExecutor {
    return new BrokenThreadPool(this._brokenBecause());
  }
}

/**
 * A pool of processes, for functions that compute: each has an interpreter of its own, so `burn()` in them runs side by
 * side, on as many cores as the machine has (four). In Python, what a process changes stays in it; here the variables
 * are the same ones, so do not rely on either: hand arguments in and results out.
 */
export class ProcessPoolExecutor extends Pool {
  protected readonly _kind = "process";

  constructor(max_workers?: number | PoolKeywords | null) {
    if (arguments.length > 4) checkCall("ProcessPoolExecutor.__init__", arguments);
    super(asKeywords(max_workers), CORES);
  }

  protected _processor(): Processor {
    return state.thread.machine.cores;
  }

  protected _workerName(number: number): string {
    return `Process-${number + 1}`;
  }

  protected _breaks(): BrokenExecutor {
    return new BrokenProcessPool(this._brokenBecause());
  }
}
