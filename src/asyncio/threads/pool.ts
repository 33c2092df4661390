/** Pools of simulated threads and processes. Follow CPython's `concurrent/futures/thread.py` and `process.py`. */
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
    this.number = state.threads += 1;
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
  private readonly workers: Worker[] = [];
  private readonly waiting: WorkItem[] = [];
  private readonly maxWorkers: number;
  private readonly keywords: PoolKeywords;
  private isShutDown = false;
  private broken: string | null = null;
  /** What waits until no worker is busy. */
  private readonly idleListeners: (() => void)[] = [];

  constructor(keywords: PoolKeywords, otherwise: number) {
    super();
    this.keywords = keywords;
    this.maxWorkers = keywords.max_workers ?? otherwise;
    if (this.maxWorkers <= 0) throw new ValueError("max_workers must be greater than 0");
    const { initializer } = keywords;
    if (initializer != null && typeof initializer !== "function") {
      throw new TypeError("initializer must be a callable");
    }
  }

  /** What the workers compute on. */
  protected abstract processor(): Processor;
  protected abstract workerName(number: number): string;
  protected abstract readonly kind: "thread" | "process";
  protected abstract breaks(): BrokenExecutor;

  /**
   * Has `fn(...args)` called in a worker: now, if one is free or may still be made, else as soon as one is. Raises
   * RuntimeError after `shutdown()`.
   */
  override submit<A extends unknown[], T>(fn: (...args: A) => T, ...args: A): ConcurrentFuture<T> {
    if (this.broken !== null) throw this.breaks();
    if (this.isShutDown) throw new RuntimeError("cannot schedule new futures after shutdown");
    const future = new ConcurrentFuture<T>();
    future.label = typeof fn === "function" && fn.name !== "" ? `${fn.name}()` : "the work";
    const item: WorkItem = {
      ...{ future: future as ConcurrentFuture, run: () => callable(fn)(...args) },
      ...{ by: currentTaskNumber(), at: hooks.at },
    };
    const worker = this.freeWorker();
    if (worker === null) this.waiting.push(item);
    else this.assign(worker, item);
    return future;
  }

  private freeWorker(): Worker | null {
    const idle = this.workers.find((worker) => !worker.busy);
    if (idle !== undefined) return idle;
    if (this.workers.length >= this.maxWorkers) return null;
    const worker = new Worker(this.workerName(this.workers.length));
    this.workers.push(worker);
    return worker;
  }

  /** The worker takes the work. It begins with the next thing that happens, never inside `submit()`. */
  private assign(worker: Worker, item: WorkItem): void {
    worker.busy = true;
    if (!item.future.set_running_or_notify_cancel()) {
      this.free(worker);
      return;
    }
    state.thread.happenings.add(state.now, () => this.begin(worker, item));
  }

  private begin(worker: Worker, item: WorkItem): void {
    const thread = new SimulatedThread(worker.name, worker.number, state.thread, this.processor());
    const inThread = (work: Work) => runInThread(thread, worker.context, work);
    this.traceStart(worker, item);
    const { value, error, end } = inThread(() => (this.initialize(worker) ? item.run() : null));
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
      state.thread.happenings.add(callbacks.end, () => this.free(worker));
    });
  }

  /** Before its first work. If it fails, the pool is broken, and so is all work. */
  private initialize(worker: Worker): boolean {
    if (worker.started) return true;
    worker.started = true;
    const { initializer, initargs = [] } = this.keywords;
    if (initializer == null) return true;
    try {
      initializer(...(initargs as never[]));
      return true;
    } catch (error) {
      if (error instanceof StopProgram) throw error;
      if (error instanceof Error) recordRaised(error);
      log("CRITICAL", "Exception in initializer:", error, "concurrent.futures");
    }
    this.broken = `A ${this.kind} initializer failed, the ${this.kind} pool is not usable anymore`;
    for (const { future } of this.waiting.splice(0)) future.set_exception(this.breaks());
    throw this.breaks();
  }

  private free(worker: Worker): void {
    worker.busy = false;
    const next = this.waiting.shift();
    if (next !== undefined) {
      this.assign(worker, next);
      return;
    }
    if (this.isIdle()) for (const listener of this.idleListeners.splice(0)) listener();
  }

  private isIdle(): boolean {
    return this.broken !== null || this.workers.every((worker) => !worker.busy);
  }

  private traceStart({ name, number }: Worker, { future, by, at }: WorkItem): void {
    if (state.observer === null) return;
    const before = hooks.at;
    hooks.at = at;
    const process = this.kind === "process";
    trace({ kind: "thread-started", started: number, name, process, work: future.label, by }, 0);
    hooks.at = before;
  }

  /** @internal Calls `listener` when no worker is busy; soon, if none is. */
  whenIdle(listener: () => void): void {
    if (this.isIdle()) state.thread.happenings.add(state.now, listener);
    else this.idleListeners.push(listener);
  }

  /**
   * Takes no more work. With `wait` (the default) it blocks the thread until all work is done; `{ cancel_futures: true }`
   * calls off what has not begun.
   */
  override shutdown(wait: boolean | ShutdownKeywords = true, keywords: ShutdownKeywords = {}): void {
    const { wait: waits = true, cancel_futures = false } =
      typeof wait === "object" ? wait : { ...keywords, wait };
    this.isShutDown = true;
    if (cancel_futures) {
      for (const { future } of this.waiting.splice(0)) {
        future.cancel();
      }
    }
    if (waits) blockUntil(() => this.isIdle(), Infinity, `the ${this.kind}s of a pool`);
  }

  protected brokenBecause(): string {
    return this.broken ?? "";
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
  protected readonly kind = "thread";
  private readonly prefix: string;

  constructor(max_workers?: number | ThreadPoolKeywords | null, thread_name_prefix = "") {
    const keywords: ThreadPoolKeywords = asKeywords(max_workers);
    super(keywords, Math.min(32, CORES + 4));
    const prefix = keywords.thread_name_prefix ?? thread_name_prefix;
    this.prefix =
      prefix === "" ? `ThreadPoolExecutor-${state.thread.machine.count("ThreadPoolExecutor")}` : prefix;
  }

  protected processor(): Processor {
    return state.thread.processor;
  }

  protected workerName(number: number): string {
    return `${this.prefix}_${number}`;
  }

  protected breaks(): BrokenExecutor {
    return new BrokenThreadPool(this.brokenBecause());
  }
}

/**
 * A pool of processes, for functions that compute: each has an interpreter of its own, so `burn()` in them runs side by
 * side, on as many cores as the machine has (four). In Python, what a process changes stays in it; here the variables
 * are the same ones, so do not rely on either: hand arguments in and results out.
 */
export class ProcessPoolExecutor extends Pool {
  protected readonly kind = "process";

  constructor(max_workers?: number | PoolKeywords | null) {
    super(asKeywords(max_workers), CORES);
  }

  protected processor(): Processor {
    return state.thread.machine.cores;
  }

  protected workerName(number: number): string {
    return `Process-${number + 1}`;
  }

  protected breaks(): BrokenExecutor {
    return new BrokenProcessPool(this.brokenBecause());
  }
}
