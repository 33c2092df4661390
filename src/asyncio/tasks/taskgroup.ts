/**
 * A group of tasks that end together. Follows CPython's `asyncio/taskgroups.py`.
 *
 * The hard part is the parent, the task whose block it is. When a child fails, the group cancels the other children and
 * the parent, which may stand at any `await` of the block; on the way out it takes that request back (`uncancel`), so that
 * the parent goes on after the block as if nobody had cancelled it. If somebody else cancelled it as well, that
 * cancellation stays.
 */
import { makingFor } from "../process/maker.ts";
import { state } from "../process/state.ts";
import { checkCall } from "../python/signatures/checked.ts";
import { asCallback } from "../process/callbacks.ts";
import { ENTER_AT_ONCE } from "../coroutines/at-once.ts";
import { type Body, Coroutine } from "../coroutines/coroutine.ts";
import { libraryCode } from "../process/library.ts";
import { CancelledError, KeyboardInterrupt, RuntimeError, SystemExit } from "../python/errors.ts";
import type { Future } from "../coroutines/future.ts";
import { BaseExceptionGroup } from "../python/groups.ts";
import type { EventLoop } from "../loop/loop.ts";
import { get_running_loop } from "../process/running.ts";
import { repr } from "../python/repr.ts";
import type { Task, TaskKeywords } from "./task.ts";

const AENTER = libraryCode("TaskGroup.__aenter__", "asyncio/taskgroups.py:55");
const AEXIT = libraryCode("TaskGroup.__aexit__", "asyncio/taskgroups.py:69");

/**
 * Runs tasks that belong together: the end of the block waits for all of them.
 *
 *     {
 *       await using tg = new asyncio.TaskGroup();
 *       tg.create_task(fetch("a"));
 *       tg.create_task(fetch("b"));
 *     } // both are done here
 *
 * If one fails, the others are cancelled, and the block ends with an ExceptionGroup of all that went wrong. A child that
 * is cancelled is no failure. Follows CPython's Lib/asyncio/taskgroups.py.
 */
export class TaskGroup {
  private _entered = false;
  private _exiting = false;
  private _aborting = false;
  private _loop: EventLoop | null = null;
  private _parent: Task | null = null;
  /** The group has cancelled its parent, and owes it an `uncancel()`. */
  private _parentCancelRequested = false;
  private readonly _tasks = new Set<Task>();
  private _errors: Error[] = [];
  /** The first KeyboardInterrupt or SystemExit: it ends the program, so it is raised bare. */
  private _baseError: Error | null = null;
  /** What the parent waits for at the end of the block. */
  private _completed: Future | null = null;

  private readonly _onTaskDone = asCallback(
    "TaskGroup._on_task_done",
    "asyncio/taskgroups.py:228",
    (task: Task) => this._taskDone(task),
  );

  constructor() {
    if (arguments.length > 0) checkCall("TaskGroup.__init__", arguments);
  }

  /** @internal Entering never waits, so `await using tg = new TaskGroup()` does it at once. */
  [ENTER_AT_ONCE](): this {
    if (this._entered) throw new RuntimeError(`TaskGroup ${repr(this)} has already been entered`);
    this._loop ??= get_running_loop();
    this._parent = this._loop._currentTask;
    if (this._parent === null)
      throw new RuntimeError(`TaskGroup ${repr(this)} cannot determine the parent task`);
    this._entered = true;
    return this;
  }

  /** What `await using` does: enters the group. Raises RuntimeError outside a task, or the second time. */
  __aenter__(): Coroutine<this> {
    return new Coroutine<this>(this._entering(), AENTER);
  }

  private *_entering(): Body<this> {
    return this[ENTER_AT_ONCE]();
  }

  /** What the end of the block does: waits for all the tasks, and raises their errors as a group. */
  __aexit__(_type?: unknown, error?: unknown): Coroutine<boolean> {
    return new Coroutine<boolean>(this._exitingWith(error instanceof Error ? error : null), AEXIT);
  }

  private *_exitingWith(error: Error | null): Body<boolean> {
    try {
      yield* this._leave(error);
    } finally {
      this._parent = null;
      this._errors = [];
      this._baseError = null;
    }
    return false;
  }

  private *_leave(error: Error | null): Body<void> {
    this._exiting = true;
    if (error !== null && endsProgram(error)) this._baseError ??= error;
    let cancellation = error instanceof CancelledError ? error : null;
    // The block was cancelled from outside, or failed: its children go down with it.
    if (error !== null && !this._aborting) this._abort();

    // A loop, because the parent can be cancelled again and again while it waits here.
    while (this._tasks.size > 0) {
      this._completed ??= this._makeWaiter();
      try {
        yield this._completed;
      } catch (thrown) {
        if (!(thrown instanceof CancelledError)) throw thrown;
        if (!this._aborting) {
          cancellation = thrown;
          this._abort();
        }
      }
      this._completed = null;
    }

    if (this._baseError !== null) throw this._baseError;
    const parent = this._parent!;
    if (this._parentCancelRequested && parent.uncancel() === 0) cancellation = null;
    // Errors go before a cancellation.
    if (cancellation !== null && this._errors.length === 0) throw cancellation;
    if (error !== null && !(error instanceof CancelledError)) this._errors.push(error);
    if (this._errors.length === 0) return;
    if (parent.cancelling() > 0) {
      // Cancelled from outside too: the group of errors is raised now, and the parent's next await raises CancelledError.
      parent.uncancel();
      parent.cancel();
    }
    throw new BaseExceptionGroup("unhandled errors in a TaskGroup", this._errors);
  }

  private _makeWaiter(): Future {
    const waiter = this._loop!.create_future();
    const { _tasks: tasks } = this;
    waiter._waits = {
      kind: "wait",
      text: () => `the end of a TaskGroup: ${[...tasks].map((task) => task.get_name()).join(", ")}`,
      tasks: () => [...tasks].map((task) => task._number),
    };
    return waiter;
  }

  /**
   * Makes a task in the group and returns it; keywords as for `asyncio.create_task`. Raises RuntimeError before the
   * group is entered, when it is shutting down, and when it is finished.
   */
  create_task<T>(coro: Coroutine<T>, keywords?: TaskKeywords): Task<T> {
    if (!this._entered) this._refuse(coro, "has not been entered");
    if (this._exiting && this._tasks.size === 0) this._refuse(coro, "is finished");
    if (this._aborting) this._refuse(coro, "is shutting down");
    // Only a trace asks who makes it: nobody else pays for a function.
    const task =
      state.observer === null
        ? this._loop!.create_task(coro, keywords)
        : makingFor("TaskGroup", () => this._loop!.create_task(coro, keywords));
    this._tasks.add(task);
    // Even if it is done already (an eager task): a failure is dealt with when the loop turns, never in here.
    task.add_done_callback(this._onTaskDone);
    return task;
  }

  private _refuse(coro: unknown, why: string): never {
    if (coro instanceof Coroutine) coro.close();
    throw new RuntimeError(`TaskGroup ${repr(this)} ${why}`);
  }

  private _abort(): void {
    this._aborting = true;
    for (const task of this._tasks) if (!task.done()) task.cancel();
  }

  private _taskDone(task: Task): void {
    this._tasks.delete(task);
    if (this._completed?.done() === false && this._tasks.size === 0) this._completed.set_result(true);
    if (task.cancelled()) return;
    const error = task.exception();
    if (error === null) return;
    this._errors.push(error);
    if (endsProgram(error)) this._baseError ??= error;
    const { _parent: parent } = this;
    if (parent === null || parent.done()) {
      this._loop!.call_exception_handler({
        message: `Task ${repr(task)} has errored out but its parent task ${repr(parent)} is already completed`,
        exception: error,
        task,
      });
      return;
    }
    if (!this._aborting && !this._parentCancelRequested) {
      this._abort();
      this._parentCancelRequested = true;
      parent.cancel();
    }
  }

  toString(): string {
    const info = [""];
    if (this._tasks.size > 0) info.push(`tasks=${this._tasks.size}`);
    if (this._errors.length > 0) info.push(`errors=${this._errors.length}`);
    if (this._aborting) info.push("cancelling");
    else if (this._entered) info.push("entered");
    return `<TaskGroup${info.join(" ")}>`;
  }
}

function endsProgram(error: Error): boolean {
  return error instanceof SystemExit || error instanceof KeyboardInterrupt;
}
