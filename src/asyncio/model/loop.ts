/** The event loop: what is ready, what comes later, and `runOnce`, which is one turn. */
import { RuntimeError } from "../python/errors.ts";
import { Future } from "./future.ts";
import type { Task } from "./task.ts";

interface Timer {
  readonly when: number;
  readonly callback: () => void;
}

export class EventLoop {
  /** What runs in the next turn, first come, first served. */
  private ready: (() => void)[] = [];
  /** What runs later, the next one first; of equal times, the one that was set first. */
  private readonly timers: Timer[] = [];
  /** Virtual seconds. It moves only when nothing is ready. */
  private now = 0;
  /** The task whose step is running. */
  currentTask: Task | null = null;
  /** The tasks that aren't done. */
  readonly tasks = new Set<Task>();

  time(): number {
    return this.now;
  }

  create_future(): Future {
    return new Future(this);
  }

  call_soon<A extends unknown[]>(callback: (...args: A) => unknown, ...args: A): void {
    this.ready.push(() => void callback(...args));
  }

  /** Returns what calls it off. */
  call_later<A extends unknown[]>(delay: number, callback: (...args: A) => unknown, ...args: A): () => void {
    const timer: Timer = { when: this.now + delay, callback: () => void callback(...args) };
    const later = this.timers.findIndex(({ when }) => when > timer.when);
    this.timers.splice(later === -1 ? this.timers.length : later, 0, timer);
    return () => {
      const at = this.timers.indexOf(timer);
      if (at !== -1) this.timers.splice(at, 1);
    };
  }

  /** Time passes without a turn, as it does in a call that blocks. */
  block(seconds: number): void {
    this.now += seconds;
  }

  /**
   * One turn. Exactly what is ready when the batch starts runs in it; what that makes ready waits for the next turn. So
   * nothing can jump the queue, and every task that is ready gets a step.
   */
  private runOnce(): void {
    if (this.ready.length === 0) {
      if (this.timers.length === 0) throw new RuntimeError("nothing is ready and no timer is set");
      this.now = Math.max(this.now, this.timers[0]!.when);
    }
    while (this.timers.length > 0 && this.timers[0]!.when <= this.now) {
      this.ready.push(this.timers.shift()!.callback);
    }
    const batch = this.ready;
    this.ready = [];
    for (const callback of batch) callback();
  }

  /** Turns until a callback of the future says stop. The turn that it is called in is completed, like any other. */
  run_until_complete(future: Future): unknown {
    let isStopping = false;
    future.add_done_callback(() => {
      isStopping = true;
    });
    while (!isStopping) this.runOnce();
    return future.result();
  }
}

let running: EventLoop | null = null;

export function get_running_loop(): EventLoop {
  if (running === null) throw new RuntimeError("no running event loop");
  return running;
}

/** Calls `run` with this loop as the running one. */
export function whileRunning<T>(loop: EventLoop, run: () => T): T {
  if (running !== null) throw new RuntimeError("asyncio.run() cannot be called from a running event loop");
  running = loop;
  try {
    return run();
  } finally {
    running = null;
  }
}
