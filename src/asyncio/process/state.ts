/**
 * What there is one of per process: the clock, the counters, the running loop, and the two numbers that compiled code
 * writes (the site last reached, the loop rounds left). `startInterpreter` resets it all. Almost a leaf: it imports
 * types, one error, and the list of coroutines that were never started, so that every other file can import it.
 */
import type { Context } from "./context.ts";
import type { Coroutine } from "../coroutines/coroutine.ts";
import { RuntimeError } from "../python/errors.ts";
import type { LogSink } from "./log.ts";
import type { EventLoop } from "../loop/loop.ts";
import type { Hooks, InterpreterOptions, RuntimeLimits } from "../options.ts";
import type { SimulatedThread } from "../threads/thread.ts";
import type { Moment, Observer, TraceEvent } from "../trace.ts";
import { Unstarted } from "./unstarted-list.ts";

/** Generous: a lesson's program stays far below, an endless one is stopped within a second. */
const DEFAULT_LIMITS: RuntimeLimits = { rounds: 50_000_000, steps: 5_000_000, virtualSeconds: 366 * 86_400 };

/** 2024-01-01 00:00:00 UTC: a whole second, so that `strftime` shows what a reader can check by head. */
const DEFAULT_EPOCH = 1_704_067_200;

function unwired(): never {
  throw new Error("call startInterpreter() first");
}

/**
 * The parameter `__yp` of compiled code. One object for the life of the realm, so that its fields stay at a fixed
 * place for the machine code; `hooks.ts` fills the functions in.
 */
export const hooks: Hooks = {
  at: 0,
  fuel: 0,
  exhausted: unwired,
  spread: () => undefined,
  dropped: unwired,
  named: unwired,
  acts: unwired,
  caught: unwired,
  async: unwired,
  coroutine: unwired,
  bareCoroutine: unwired,
  resumable: unwired,
  wait: unwired,
  callee: unwired,
  calleeReturned: unwired,
  calleeWaits: unwired,
  calleeThrew: unwired,
  awaits: -1,
  result: undefined,
  asyncGen: unwired,
  await: Object,
  asyncGenerator: unwired,
  yieldStar: unwired,
  forAwait: unwired,
  using: unwired,
  callDispose: unwired,
};

class State {
  options: InterpreterOptions = { write: unwired };
  observer: Observer | null = null;
  limits: RuntimeLimits = DEFAULT_LIMITS;
  epoch = DEFAULT_EPOCH;
  /** PYTHONASYNCIODEBUG */
  debug = false;
  /** `-W default`: ResourceWarning is shown too. */
  allWarnings = false;
  /** Virtual seconds since the program's start. It goes on from one run() to the next. */
  now = 0;
  /** Turns of the loop, over all loops. */
  tick = 0;
  /** Steps and callbacks run, over all loops. */
  steps = 0;
  /** The N of the last Task-N; tasks with a name of their own take none. */
  taskNames = 0;
  /** Tasks made so far; the trace knows a task by its number in this count. */
  tasksMade = 0;
  /** Loops made so far, and callbacks and timers that a trace has to tell apart; likewise. */
  loopsMade = 0;
  handlesMade = 0;
  /** Threads and processes of pools made so far, likewise; 0 is the main thread. */
  threadsMade = 0;
  /** Locks, queues and the like that the trace has seen; it knows each by its number in this count. */
  primitivesMade = 0;
  /** Calls of `gather` so far; its arguments are marked with the number, so that one given twice is known. */
  marksMade = 0;
  /** Calls of learners' async functions that the trace has seen, likewise. */
  callsMade = 0;
  /** The loop that is running, as `asyncio._get_running_loop()`. */
  running: EventLoop | null = null;
  /** The loop that `set_event_loop()` named. */
  current: EventLoop | null = null;
  /** The context variables that are in force now. Set by the first `startInterpreter`. */
  context!: Context;
  /** The coroutine whose code is running: the innermost frame. */
  frame: Coroutine | null = null;
  /** What makes the next task, where that is not `create_task()`; for the trace. */
  maker: string | null = null;
  /** Blocking calls of which the trace has told who called them. */
  callersTold = 0;
  /** Errors that the trace has told of, likewise. */
  errorsTold = 0;
  /** Coroutines keep where they are made (debug mode). */
  tracking = false;
  /** Coroutines that nobody has started yet, in order of creation. */
  unstarted = new Unstarted();
  /** How many coroutines run nested on JavaScript's stack. */
  nesting = 0;
  /** Loops that were not closed, in order of creation. */
  loops = new Set<EventLoop>();
  /** Warnings already given, for Python gives each once per place. */
  warned = new Set<string>();
  /** Where asyncio's log messages go, once the program uses the module `logging`; and that module's loggers. */
  logSink: LogSink | null = null;
  logging: object | null = null;
  /** The number of the thread that has done what happens now, in the main thread's world; 0 for the main thread itself. */
  actingThread = 0;
  /** The simulated thread that is running; `startInterpreter` sets the main one. */
  thread!: SimulatedThread;
  /** The error that stops the program, once a limit is reached; nothing may go on after it. */
  stopped: Error | null = null;

  reset(options: InterpreterOptions, context: Context): void {
    Object.assign(this, new State());
    this.options = options;
    this.observer = options.observer ?? null;
    this.limits = { ...DEFAULT_LIMITS, ...options.limits };
    this.epoch = options.epoch ?? DEFAULT_EPOCH;
    this.debug = options.debug ?? false;
    this.allWarnings = options.allWarnings ?? false;
    this.context = context;
    hooks.at = 0;
    hooks.fuel = this.limits.rounds;
  }
}

export const state = new State();

type WithoutMoment<T> = T extends unknown ? Omit<T, keyof Moment> : never;

/**
 * Reports an event. Ask `state.observer !== null` first, so that an unobserved run pays one branch and builds nothing. The
 * moment is filled in here; the most frequent events leave room for it (`time: 0, ...`), which halves their size in memory.
 */
export function trace(event: WithoutMoment<TraceEvent> & Partial<Moment>, task = currentTaskNumber()): void {
  // The literal is fresh, and nobody else holds it: completing it is cheaper than a copy.
  const whole = event as TraceEvent;
  whole.time = state.now;
  whole.tick = state.tick;
  whole.task = task;
  whole.at = hooks.at;
  const { thread, observer } = state;
  if (thread.parent === null) observer?.(whole);
  else {
    // A thread runs ahead of the others: what it does is told when the time has come.
    whole.task = 0;
    whole.thread = thread.number;
    tellLater(whole);
  }
}

/** Reports an event of a thread that runs ahead when the others have come to its time. */
export function tellLater(event: TraceEvent): void {
  state.thread.main.happenings.add(event.time, () => {
    event.tick = state.tick;
    state.observer?.(event);
  });
}

/** Does in a thread's world, when the time has come, what another thread has done there at the site `at`. */
export function asOtherThread(thread: SimulatedThread, at: number, run: () => void): void {
  const { actingThread: actor } = state;
  const before = hooks.at;
  state.actingThread = thread.number;
  hooks.at = at;
  try {
    run();
  } finally {
    state.actingThread = actor;
    hooks.at = before;
  }
}

/** What `get_event_loop()` gives. */
export function currentLoop(): EventLoop {
  const loop = state.running ?? state.current;
  if (loop === null)
    throw new RuntimeError(`There is no current event loop in thread '${state.thread.name}'.`);
  return loop;
}

export function currentTaskNumber(): number {
  return state.running?._currentTask?._number ?? 0;
}
