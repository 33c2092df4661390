/**
 * A task: a coroutine that the loop runs, concurrently with the others. Follows `Task` of CPython's `asyncio/tasks.py`
 * (and the messages of its C twin).
 *
 * A task stands in exactly one place at a time:
 *   - in the ready queue, as its own handle: `run()` is one step of it;
 *   - among the callbacks of the future it waits for (`waiter`), which puts it into the ready queue when it is done;
 *   - nowhere, while it runs or when it is done.
 *
 * A little longer than a file should be: half of it is what learners read in the hover.
 */
import { checkCall } from "../python/signatures/checked.ts";
import { callsUnderWay, numberOfError } from "../coroutines/calls.ts";
import type { Context } from "../process/context.ts";
import { copy_context } from "../process/context.ts";
import type { Coroutine } from "../coroutines/coroutine.ts";
import { iscoroutine } from "../coroutines/coroutine.ts";
import { callableName } from "../process/function-words.ts";
import { isKit, siteInProgram } from "../process/kit.ts";
import { definitionPlace } from "../process/library.ts";
import { CREATED, DONE } from "../process/outcome.ts";
import { CancelledError, endsTheLoop, InvalidStateError, RuntimeError, withHint } from "../python/errors.ts";
import { cancelMessage, FINISHED, Future, PENDING } from "../coroutines/future.ts";
import { checkKeywords } from "../python/arguments.ts";
import { circleError } from "./circles.ts";
import type { EventLoop } from "../loop/loop.ts";
import { placeOfSite, sayPlace } from "../process/places.ts";
import { stderr, type TextFile } from "../process/print.ts";
import { repr, str, traceRepr, traceStr } from "../python/repr.ts";
import { NEXT, outcome, RETURNED, SUSPENDED, THROW, TURN } from "../process/outcome.ts";
import { resume } from "../coroutines/resume.ts";
import { BadYield } from "../process/outcome.ts";
import type { Member } from "../loop/roster.ts";
import { hooks, state, trace } from "../process/state.ts";
import { iscoroutinefunction } from "../process/library.ts";
import { formatStack, framesOfTask } from "../coroutines/stacks.ts";
import type { TracebackFrame } from "../options.ts";
import type { Wait } from "../trace.ts";
import { describeWait } from "../coroutines/wait-words.ts";

export interface TaskKeywords {
  loop?: EventLoop | null;
  name?: unknown;
  context?: Context | null;
  eager_start?: boolean | null;
}

/**
 * A coroutine that the loop runs, concurrently with the others; and the future of its result, so it can be awaited. Make
 * one with `asyncio.create_task()` or `TaskGroup.create_task()` rather than with `new`. Keywords: `name`, `context`
 * (else a copy of the current one), `loop`, `eager_start` (true: the first step runs at once, up to where it has to
 * wait). Follows CPython's Lib/asyncio/tasks.py.
 */
export class Task<T = unknown> extends Future<T> implements Member<Task> {
  /** @internal */ readonly _coroutine: Coroutine;
  /** @internal N of a Task-N, or its own name. */ _nameOrNumber: string | number;
  /** @internal Its number among all tasks of the program; the trace's. */ readonly _number: number;
  /** @internal */ readonly _context: Context;
  /** @internal The future it waits for. */ _awaited: Future | null = null;
  /** @internal CancelledError is due at its next step. */ _mustCancel = false;
  /** @internal */ _cancelRequests = 0;
  /** @internal An error to raise at its next step: it awaited something that no task can wait for. */ _refusal: Error | null =
    null;
  /** @internal */ _endedEagerly = false;
  /** @internal False: say nothing if it never ends. */ _logDestroyPending = true;
  /** @internal */ _rosterPrevious: Task | null = null;
  /** @internal */ _rosterNext: Task | null = null;

  constructor(coro: Coroutine<T>, keywords?: TaskKeywords) {
    if (arguments.length !== 2 || typeof keywords !== "object" || (keywords as unknown) === null)
      checkCall("Task.__init__", arguments);
    super(keywords);
    if (!iscoroutine(coro)) throw notACoroutine(coro);
    this._coroutine = coro;
    const name = keywords?.name;
    this._nameOrNumber = name === undefined || name === null ? (state.taskNames += 1) : str(name);
    this._number = state.tasksMade += 1;
    this._context = keywords?.context ?? copy_context();
    if (state.observer !== null) {
      const { maker } = state;
      state.maker = null;
      trace({
        kind: "task-created",
        created: this._number,
        name: this.get_name(),
        coroutine: coro.__qualname__,
        ...(maker !== null && { maker }),
      });
    }
    if (keywords?.eager_start === true && this._loop.is_running()) {
      this._loop._tasks.add(this);
      this._startEagerly();
    } else {
      // Debug mode may refuse it, in the wrong thread; then there is no task.
      this._loop._makeReady(this);
      this._loop._tasks.add(this);
    }
  }

  /** The first step at once, inside `create_task`, in place of the current task. */
  private _startEagerly(): void {
    const { _loop: loop } = this;
    const outer = loop._currentTask;
    const outerContext = state.context;
    const at = hooks.at;
    try {
      this._step(NEXT, undefined);
      this._endedEagerly = this._stage !== PENDING;
    } finally {
      loop._currentTask = outer;
      state.context = outerContext;
      hooks.at = at;
    }
  }

  /** @internal One step: called by the loop, and only by it. */
  _run(): void {
    if (this._stage !== PENDING) {
      throw new InvalidStateError(`__step(): already done: ${repr(this)}, None`);
    }
    let mode: typeof NEXT | typeof THROW = NEXT;
    let value: unknown = null;
    const { _awaited: waiter } = this;
    if (waiter !== null) {
      this._awaited = null;
      if (waiter._stage === FINISHED && waiter._error === null) value = waiter._value;
      else {
        mode = THROW;
        value = waiter._takeError();
      }
    } else if (this._refusal !== null) {
      mode = THROW;
      value = this._refusal;
      this._refusal = null;
    }
    if (this._mustCancel) {
      if (mode === NEXT || !(value instanceof CancelledError)) value = this._makeCancelledError();
      mode = THROW;
      this._mustCancel = false;
    }
    this._step(mode, value);
    this._loop._currentTask = null;
  }

  private _step(mode: typeof NEXT | typeof THROW, value: unknown): void {
    this._loop._currentTask = this;
    state.context = this._context;
    if (state.observer !== null) {
      hooks.at = this._site;
      trace({ kind: "step-started", time: 0, tick: 0, task: 0, at: 0 });
    }
    const how = resume(this._coroutine, mode, value);
    if (how === SUSPENDED) this._suspendOn(outcome.value);
    else if (how === RETURNED) {
      if (this._mustCancel) {
        // Cancelled right before its end.
        this._mustCancel = false;
        this._end();
        super._becomeCancelled(this._cancelMessage);
      } else {
        this._end();
        super._finishWith(outcome.value as T);
      }
      if (state.observer !== null) this._traceEnd();
    } else {
      const error = outcome.value as Error;
      this._end();
      const isCancelled = error instanceof CancelledError;
      if (isCancelled) {
        this._cancelledError = error;
        super._becomeCancelled(null);
      } else super._failWith(error);
      if (state.observer !== null) this._traceEnd();
      if (!isCancelled && endsTheLoop(error)) throw error;
    }
  }

  private _end(): void {
    this._loop._tasks.remove(this);
  }

  private _traceEnd(): void {
    const { _stage: stage, _error: error } = this;
    if (stage !== FINISHED) trace({ kind: "task-ended", outcome: "cancelled", text: "" });
    else if (error === null) trace({ kind: "task-ended", outcome: "finished", text: traceRepr(this._value) });
    else
      trace({ kind: "task-ended", outcome: "failed", text: traceRepr(error), raised: numberOfError(error) });
  }

  private _traceWait(future: Future | null): void {
    const { _top: top } = this._coroutine;
    const calls = top === null ? [] : callsUnderWay(top);
    trace({ kind: "task-waiting", wait: describeWait(future), calls, time: 0, tick: 0, task: 0, at: 0 });
  }

  /** Waits for what its coroutine awaits. */
  private _suspendOn(awaited: unknown): void {
    if (awaited === TURN) {
      if (state.observer !== null) this._traceWait(null);
      this._loop._makeReady(this);
    } else if (awaited instanceof BadYield) {
      const { value } = awaited;
      this._refuse(
        new RuntimeError(
          value instanceof Future
            ? `yield was used instead of yield from in task ${repr(this)} with ${repr(value)}`
            : `Task got bad yield: ${repr(value)}`,
        ),
      );
    } else {
      const future = awaited as Future;
      if (future._loop !== this._loop) {
        this._refuse(
          new RuntimeError(`Task ${repr(this)} got Future ${repr(future)} attached to a different loop`),
        );
      } else if (future === (this as Future)) {
        this._refuse(new RuntimeError(`Task cannot await on itself: ${repr(this)}`));
      } else {
        if (state.observer !== null) this._traceWait(future);
        future._addCallback(this);
        this._awaited = future;
        if (this._mustCancel && future.cancel(this._cancelMessage)) this._mustCancel = false;
      }
    }
  }

  private _refuse(error: Error): void {
    this._refusal = error;
    this._loop._makeReady(this);
  }

  /** @internal */
  protected override _checkCall(method: string, given: ArrayLike<unknown>): void {
    checkCall(`Task.${method}`, given);
  }

  /** @internal */
  override _describe(): Wait {
    return { kind: "task", tasks: [this._number], text: `task ${repr(this.get_name())}` };
  }

  /** @internal */
  override _awaits(): readonly Future[] {
    return this._awaited === null ? [] : [this._awaited];
  }

  /** @internal */
  override _nameWords(): string {
    const called = callableName(this._coroutine.__qualname__);
    return `"${this.get_name()}"${called === null ? "" : ` (\`${called}\`)`}`;
  }

  /** @internal The site at which it waits, or will start. */
  get _site(): number {
    const { _coroutine: coroutine } = this;
    return siteInProgram(coroutine._top ?? coroutine);
  }

  /**
   * Asks the task to end: CancelledError is raised at the `await` where it stands, at its next step. The task may clean
   * up, and should let the error propagate. Returns false if it was done already. Cancelling counts: see `cancelling()`. `msg` is
   * the error's message.
   */
  override cancel(msg?: unknown): boolean {
    if (arguments.length > 1) checkCall("Task.cancel", arguments);
    this._markRead();
    if (this._stage !== PENDING) return false;
    return Task._cancelAlong(this, cancelMessage(msg));
  }

  /** From task to task in a loop: a chain of tasks that await each other may be longer than the stack is high. */
  private static _cancelAlong(first: Task, text: ReturnType<typeof cancelMessage>): boolean {
    let task = first;
    let landmark = first;
    for (let steps = 0, next = 1; ; steps += 1) {
      task._noteCancelRequest(text);
      const awaited: Future | null = task._awaited;
      if (awaited instanceof Task && hasPlainCancel(awaited)) {
        awaited._markRead();
        if (awaited._stage === PENDING) {
          // Landmarks further and further apart: whoever goes in a circle comes by the last one.
          if (awaited === landmark) throw circleError(landmark);
          if (steps === next) {
            landmark = awaited;
            next *= 2;
          }
          task = awaited;
          continue;
        }
      } else if (awaited !== null && awaited.cancel(text)) return true;
      task._mustCancel = true;
      task._cancelMessage = text;
      return true;
    }
  }

  private _noteCancelRequest(text: unknown): void {
    this._cancelRequests += 1;
    if (state.observer === null) return;
    const message = text === null ? null : traceStr(text);
    trace({ kind: "cancel-requested", target: this._number, message });
  }

  /** How many times `cancel()` was called, less the calls of `uncancel()`. */
  cancelling(): number {
    if (arguments.length > 0) checkCall("Task.cancelling", arguments);
    return this._cancelRequests;
  }

  /** Takes one cancel request back, for code that has handled it; returns how many are left. */
  uncancel(): number {
    if (arguments.length > 0) checkCall("Task.uncancel", arguments);
    if (this._cancelRequests > 0) {
      this._cancelRequests -= 1;
      if (state.observer !== null) {
        trace({ kind: "cancel-withdrawn", target: this._number, left: this._cancelRequests });
      }
      if (this._cancelRequests === 0) this._mustCancel = false;
    }
    return this._cancelRequests;
  }

  /** The task's name: the one it was given, else Task-N. */
  get_name(): string {
    if (arguments.length > 0) checkCall("Task.get_name", arguments);
    const { _nameOrNumber: nameOrNumber } = this;
    return typeof nameOrNumber === "number" ? `Task-${nameOrNumber}` : nameOrNumber;
  }

  /** Gives the task a name, which reprs and the timeline show. */
  set_name(value: unknown): void {
    this._nameOrNumber = str(value);
  }

  /** The coroutine that it runs; null if it was done inside `create_task`. */
  get_coro(): Coroutine | null {
    return this._endedEagerly ? null : this._coroutine;
  }

  /** Its context of context variables. */
  get_context(): Context {
    return this._context;
  }

  /**
   * The frames at which the task stands, outermost first, or, if it failed, those of its error; at most `limit` of them.
   */
  get_stack(keywords?: { limit?: number | null }): TracebackFrame[] {
    return framesOfTask(this, keywords?.limit ?? null);
  }

  /** Prints those frames, at most `limit`, as a traceback does; to stderr, unless `file` says where. */
  print_stack(keywords?: { limit?: number | null; file?: TextFile | null }): void {
    (keywords?.file ?? stderr).write(formatStack(this, keywords?.limit ?? null));
  }

  /** Raises RuntimeError: a task's result is what its coroutine returns. */
  override set_result(result: T): void;
  override set_result(): void {
    throw new RuntimeError("Task does not support set_result operation");
  }

  /** Raises RuntimeError: a task fails if its coroutine does. */
  override set_exception(exception: Error | (new () => Error)): void;
  override set_exception(): void {
    throw new RuntimeError("Task does not support set_exception operation");
  }

  protected override _info(): string[] {
    const info = super._info();
    if (this._cancelRequests > 0 && !this.done()) info[0] = "cancelling";
    const middle = [`name=${repr(this.get_name())}`];
    if (!this._endedEagerly) middle.push(`coro=<${coroutineText(this._coroutine)}>`);
    if (this._awaited !== null) middle.push(`wait_for=${repr(this._awaited)}`);
    info.splice(1, 0, ...middle);
    return info;
  }
}

/** Whether its `cancel` is the one above: a learner's class, or an assignment, may have put another there. */
function hasPlainCancel(task: Task): boolean {
  let holder = task as object;
  while (holder !== Task.prototype) {
    if (Object.hasOwn(holder, "cancel")) return false;
    holder = Object.getPrototypeOf(holder) as object;
  }
  return true;
}

/** `main() running at main.ts:3`, or `main() done, defined at main.ts:1`. */
function coroutineText(coroutine: Coroutine): string {
  const name = `${coroutine.__qualname__}()`;
  if (coroutine._step !== null || isKit(coroutine._site)) return name;
  if (coroutine._stage === DONE) return `${name} done, defined at ${definitionPlace(coroutine._site)}`;
  if (coroutine._site < 0) return `${name} running at ${definitionPlace(coroutine._site)}`;
  const at = coroutine._stage === CREATED ? coroutine._site : coroutine._at;
  return `${name} running at ${sayPlace(placeOfSite(at))}`;
}

/** The refusal of something that is no coroutine where one is needed, with the likely cause. */
export function notACoroutine(value: unknown): TypeError {
  const error = new TypeError(`a coroutine was expected, got ${repr(value)}`);
  if (iscoroutinefunction(value)) {
    const name = callableName((value as { name: string }).name);
    return withHint(
      error,
      name === null
        ? "An async function without a name was given: call it to get a coroutine. Give it a name, such as `work`, and write `work()`."
        : `${name} is an async function: call it to get a coroutine. Write \`${name}()\`.`,
    );
  }
  return error;
}

/** Keywords that `create_task` knows. */
export function checkTaskKeywords(keywords: TaskKeywords | undefined): void {
  if (keywords !== undefined)
    checkKeywords({ ...keywords }, ["name", "context", "eager_start", "loop"], "Task");
}
