/** Tasks that begin at once, inside `create_task`. Follows `create_eager_task_factory` of CPython's `asyncio/tasks.py`. */
import type { Coroutine } from "../coroutines/coroutine.ts";
import type { EventLoop, TaskFactory } from "../loop/loop.ts";
import { Task, type TaskKeywords } from "./task.ts";

type TaskClass = new (coroutine: Coroutine, keywords?: TaskKeywords) => Task;
type TaskMaker = TaskClass | ((coroutine: Coroutine, keywords?: TaskKeywords) => Task);

/**
 * Makes a task factory for `loop.set_task_factory()` of a class of your own that extends `asyncio.Task`, or of a function
 * `(coro, keywords)` that makes one. Follows CPython's Lib/asyncio/tasks.py.
 */
export function create_eager_task_factory(custom_task_constructor: TaskMaker): TaskFactory {
  return (loop: EventLoop, coro: Coroutine, keywords: TaskKeywords = {}) => {
    const all = { ...keywords, loop, eager_start: keywords.eager_start ?? true };
    return isTaskClass(custom_task_constructor)
      ? new custom_task_constructor(coro, all)
      : custom_task_constructor(coro, all);
  };
}

function isTaskClass(maker: TaskMaker): maker is TaskClass {
  return maker === Task || maker.prototype instanceof Task;
}

/**
 * With `loop.set_task_factory(asyncio.eager_task_factory)`, a task's first step runs inside `create_task`, up to where it
 * really has to wait. What never waits is done at once and costs no trip through the loop. But the order changes: code
 * that counts on a new task's starting later may break. Follows CPython's Lib/asyncio/tasks.py.
 */
export const eager_task_factory: TaskFactory = create_eager_task_factory(Task);
