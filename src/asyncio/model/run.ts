/** `run`: makes a loop, runs one coroutine on it, and leaves no task behind. */
import type { Coroutine } from "./coroutine.ts";
import { gather } from "./gather.ts";
import { EventLoop, get_running_loop, whileRunning } from "./loop.ts";
import { Task } from "./task.ts";

export function create_task(coroutine: Coroutine): Task {
  return new Task(coroutine, get_running_loop());
}

export function current_task(): Task | null {
  return get_running_loop().currentTask;
}

export function run(main: Coroutine): unknown {
  const loop = new EventLoop();
  return whileRunning(loop, () => {
    try {
      return loop.run_until_complete(new Task(main, loop));
    } finally {
      // What is left is asked to stop, once, and waited for.
      const left = [...loop.tasks];
      for (const task of left) task.cancel();
      loop.run_until_complete(gather(...left, { return_exceptions: true }));
    }
  });
}
