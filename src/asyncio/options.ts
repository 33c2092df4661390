/**
 * The doors of the runtime: what a host (a sandbox, a test) hands in, and what compiled code calls. Types only; nothing
 * here knows how it is done.
 */
import type { Coroutine } from "./coroutines/coroutine.ts";
import type { Observer } from "./trace.ts";

/** A place in the learner's source that a site number stands for. Lines and columns count from 1. */
export interface SitePlace {
  file: string;
  line: number;
  column: number;
  /** For a `function` site: its name, as a traceback shows it. */
  name?: string;
  /** For a `function` site: its name with the functions around it, as Python's `__qualname__`: `main.<locals>.inner`. */
  qualname?: string;
  /** For a `function` site: the indexes of parameters that nothing it does holds on to once it has ended. */
  unheld?: readonly number[];
}

/** A frame of a traceback, in the learner's own files. */
export interface TracebackFrame {
  file: string;
  line: number;
  column: number;
  name: string;
  /** The text of the line. */
  source: string;
}

/** What stops a program that would not stop by itself. Every one has a generous default. */
export interface RuntimeLimits {
  /** Loop rounds (back-edges) that the program may take between two turns of the event loop. */
  rounds: number;
  /** Steps of tasks and callbacks over the whole run. */
  steps: number;
  /** Virtual seconds on the clock. */
  virtualSeconds: number;
}

export interface InterpreterOptions {
  /** Receives what the program prints and what Python would write to stderr. */
  write(stream: "stdout" | "stderr", text: string): void;
  /** Receives the trace. */
  observer?: Observer | null;
  /** Looks a site up in the program's table; undefined for 0 and for numbers out of range. */
  site?(number: number): SitePlace | undefined;
  /** The text of a line of the learner's source, without its line break. */
  source?(file: string, line: number): string | undefined;
  /**
   * The learner's frames on the JavaScript stack at which `error` was made, outermost first: leading frames of the
   * runtime are skipped, then the learner's are taken up to the next frame of the runtime. Native frames in between
   * (`Array.map`, `Generator.next`) do not end it.
   */
  frames?(error: Error): readonly TracebackFrame[];
  /**
   * Puts an error that the engine made into other words, in place; called before anything reads its message, for every error
   * that leaves the learner's code or is caught in it. What it is not about it leaves alone.
   */
  reword?(error: unknown): void;
  /** A file among the program's that is the host's own: see `process/kit.ts`. */
  kit?: string;
  /** Where a function of the learner's is defined; asked only for texts such as `<Handle tick() at main.ts:3>`. */
  locate?(fn: (...args: never[]) => unknown): { file: string; line: number; qualname?: string } | undefined;
  /** asyncio's debug mode for every loop, as PYTHONASYNCIODEBUG=1. */
  debug?: boolean;
  /**
   * Shows every warning, ResourceWarning included, as `python -W default`. Development mode (`python -X dev`) is this and
   * `debug` together.
   */
  allWarnings?: boolean;
  limits?: Partial<RuntimeLimits>;
  /** `time.time()` at virtual time 0, in whole seconds; 2024-01-01 00:00:00 UTC by default. */
  epoch?: number;
}

/** A function body as the compiler lowers it: an async function's, or an async generator's. */
export type LoweredBody = (...args: unknown[]) => Generator<unknown, unknown, unknown>;

/** What compiled code calls. It is the parameter `__yp` of every compiled module. */
export interface Hooks {
  /** The site last reached; compiled code assigns it. */
  at: number;
  /** Loop rounds left; compiled code decrements it at each back-edge. */
  fuel: number;
  /** Called when `fuel` < 0: throws the limit error, which learners' code cannot catch. */
  exhausted(site: number): void;
  /** Called with what is about to be spread: refuses a list that is longer than memory, where the host knows how much there is. */
  spread(items: unknown): void;
  /** The value of a call that stood as an expression statement: reports a coroutine that nobody will await. Gives it back. */
  dropped(value: unknown): unknown;
  /** Gives a function or class the name that was written, where the compiler had to give it another. Gives it back. */
  named<Value extends object>(value: Value, name: string): Value;
  /** First statement of every `catch` of the learner's, whose site is `handler`: rethrows what a learner may not swallow. */
  caught(error: unknown, handler?: number): void;
  /** Replaces esbuild's `__async`. `site` is the function's. */
  async(thisArg: unknown, args: ArrayLike<unknown> | null, body: LoweredBody, site?: number): Coroutine;
  /**
   * The quick form of `async`, where the compiler could move the body out of the function: takes the body's generator,
   * already called. A generator function that is made anew for each call costs 16 times as much, for V8 then has to make
   * a prototype and a hidden class each time.
   */
  coroutine(generator: Generator<unknown, unknown, unknown>, site: number): Coroutine;
  /**
   * `coroutine` for a body in which nothing would notice an error that is thrown in at an `await`: no `try`, `using` or
   * `for...of` is around one. Such a frame ends without being entered once more.
   */
  bareCoroutine(generator: Generator<unknown, unknown, unknown>, site: number): Coroutine;
  /** An async function without a generator: `body` takes the coroutine and `args`, and can be entered again. `self` is its `this`. */
  resumable(
    body: (coroutine: Coroutine, ...args: unknown[]) => unknown,
    site: number,
    args: unknown[],
    self?: unknown,
  ): Coroutine;
  /**
   * `await x` in an async function: `(__yp.wait(x, site) ? yield __yp : __yp.result)`. False if the result is in `result`
   * already; true if the function has to yield the hooks object, and is sent the result, or thrown the error, later.
   */
  wait(awaited: unknown, site: number): boolean;
  result: unknown;
  /**
   * Right before the code changes something shared by what it saw before an await: `was` is what a look gave then, and `now`
   * what the same look gives at this moment. Gives back the new value.
   */
  acts<Value>(was: unknown, value: Value, now: unknown): Value;
  /**
   * The site of a call that is awaited right where it is made, `await queue.get()`; compiled code assigns it before it
   * evaluates the call (`at-once.ts`).
   */
  awaits: number;
  /**
   * `await f(a)`, where f is known to be an async function without a generator: compiled code calls its body itself, with
   * this coroutine, and then says how that ended. Null: do it the long way, `wait(f(a), site)`. `at` is the call's site by now.
   */
  callee(functionSite: number, site: number): Coroutine | null;
  /** It returned. Gives what `wait` gives, as do the other two. */
  calleeReturned(callee: Coroutine, site: number, result: unknown): boolean;
  /** It returned the hooks object, for it has to wait; its body is needed to go on. */
  calleeWaits(
    callee: Coroutine,
    site: number,
    body: (coroutine: Coroutine, ...args: unknown[]) => unknown,
  ): boolean;
  calleeThrew(callee: Coroutine, site: number, error: unknown): boolean;
  /** The quick form of `asyncGenerator`. */
  asyncGen(generator: Generator<unknown, unknown, unknown>, site: number): object;
  /** Replaces `__await`: `yield new __await(x)` inside async generators. */
  await: new (awaited: unknown, isYieldStar?: unknown) => object;
  /** Replaces `__asyncGenerator`. */
  asyncGenerator(thisArg: unknown, args: ArrayLike<unknown> | null, body: LoweredBody, site?: number): object;
  /** Replaces `__yieldStar`. */
  yieldStar(iterable: unknown): object;
  /**
   * Replaces `__forAwait`. `temporary` says that the iterable was made in the loop's head (a call, not a name), so that
   * nobody else holds it: leaving the loop early then closes it, as CPython's reference counting does.
   */
  forAwait(iterable: unknown, temporary?: boolean): object;
  /** Replaces `__using`; gives back what the name is bound to. */
  using(stack: unknown[], value: unknown, isAsync?: boolean): unknown;
  /** Replaces `__callDispose`; gives back something to `yield` when the exit has to be awaited. */
  callDispose(stack: unknown[], error: unknown, hasError: unknown): unknown;
}

/** An error in words, as it reached the top of the program. */
export interface ErrorText {
  /** Python's class name: `ValueError`, `DeadlockError`, ... */
  type: string;
  message: string;
  /** The learner's frames, outermost first, coroutine frames included. */
  frames: TracebackFrame[];
  /** The whole text as Python prints it on stderr, ending in a line break. */
  text: string;
  /** The likely cause and the line that would be right, when known. */
  help?: string;
  /** True if a limit or a deadlock stopped the program: the run's outcome is "stopped". */
  stopped: boolean;
}
