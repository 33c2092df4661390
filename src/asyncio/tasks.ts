/** Making tasks and asking for them: `create_task`, `current_task`, `all_tasks`. */
import type { Coroutine } from "./coroutine.ts";
import { type EventLoop, get_running_loop } from "./loop.ts";
import type { Task, TaskKeywords } from "./task.ts";

/**
 * Makes a task of a coroutine: it runs concurrently from the next turn of the loop on. Keep the task, and await it some
 * time: `const task = asyncio.create_task(work(), { name: "work" })`.
 */
export function create_task<T>(coroutine: Coroutine<T>, keywords?: TaskKeywords): Task<T> {
  return get_running_loop().create_task(coroutine, keywords);
}

/** The task that is running; null in a plain callback. */
export function current_task(loop: EventLoop | null = null): Task | null {
  return (loop ?? get_running_loop()).currentTask;
}

/** The tasks of the loop that are not done. */
export function all_tasks(loop: EventLoop | null = null): Set<Task> {
  return new Set((loop ?? get_running_loop()).tasks);
}
