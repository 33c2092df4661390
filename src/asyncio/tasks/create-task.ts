/** Making tasks and asking for them: `create_task`, `current_task`, `all_tasks`. */
import type { Coroutine } from "../coroutines/coroutine.ts";
import type { EventLoop } from "../loop/loop.ts";
import { get_running_loop } from "../process/running.ts";
import { isKeywords, oneArgument } from "../python/arguments.ts";
import { checkCall, looksItself } from "../python/signatures/checked.ts";
import type { Task, TaskKeywords } from "./task.ts";

/**
 * Makes a task of a coroutine: it runs concurrently from the next turn of the loop on. Keep the task, and await it some
 * time: `const task = asyncio.create_task(work(), { name: "work" })`. Keywords: `name` (else `Task-N`), `context` (of context
 * variables; else a copy of the current one), `eager_start` (true: it runs at once, up to where it has to wait). Raises
 * RuntimeError if no loop is running. Follows CPython's Lib/asyncio/tasks.py.
 */
export function create_task<T>(coro: Coroutine<T>, keywords?: TaskKeywords): Task<T> {
  // The loop's method looks at the arguments too, but would name itself.
  if (keywords !== undefined || arguments.length !== 1 || isKeywords(coro)) {
    const given = checkCall("asyncio.create_task", arguments) as [Coroutine<T>, TaskKeywords?];
    return get_running_loop().create_task(...given);
  }
  return get_running_loop().create_task(coro);
}
looksItself(create_task);

/**
 * The task that is running in the loop (the running one, if none is named); null in a plain callback. Raises RuntimeError
 * if no loop is running. Follows CPython's Lib/asyncio/tasks.py.
 */
export function current_task(loop: EventLoop | { loop: EventLoop | null } | null = null): Task | null {
  return loopOf(loop, "current_task")._currentTask;
}

/**
 * The tasks of the loop (the running one, if none is named) that are not done, in order of creation. Raises RuntimeError
 * if no loop is running. Follows CPython's Lib/asyncio/tasks.py.
 */
export function all_tasks(loop: EventLoop | { loop: EventLoop | null } | null = null): Set<Task> {
  return new Set(loopOf(loop, "all_tasks")._tasks);
}

function loopOf(given: EventLoop | { loop: EventLoop | null } | null, fn: string): EventLoop {
  return (
    (given === null ? null : oneArgument<EventLoop | null>(given, "loop", null, fn)) ?? get_running_loop()
  );
}
