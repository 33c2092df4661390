/**
 * What a loop leaves behind when it is closed. CPython reports each when the last reference goes; here all come at the
 * close, in order of creation: coroutines that nobody awaited, tasks that never ended, errors that nobody saw.
 */
import { className } from "../python/peek.ts";
import type { EventLoop } from "./loop.ts";
import { state } from "../process/state.ts";
import type { MemoryTransport } from "../streams/memory-transport.ts";
import type { Future } from "../coroutines/future.ts";
import { Task } from "../tasks/task.ts";
import { warn } from "../process/warnings.ts";
import { reportUnawaited } from "../coroutines/never-awaited.ts";

export function reportLeftovers(loop: EventLoop): void {
  // A program that was stopped has nothing to clean up: it is Python that hangs.
  if (state.stopped !== null) return;
  for (const task of [...loop._tasks]) {
    loop._tasks.remove(task);
    if (!task._logDestroyPending) continue;
    // The collector closes the coroutine first: its `finally` blocks run.
    try {
      task._coroutine.close();
    } catch {
      // Python writes such an error to stderr as ignored.
    }
    const message = "Task was destroyed but it is pending!";
    loop.call_exception_handler({ task, message, ...originOf(task) });
  }
  for (const transport of loop._transports) {
    const { text, place } = (transport as MemoryTransport)._abandon();
    warn("ResourceWarning", text, place);
  }
  loop._transports.clear();
  reportUnawaited(loop._unstarted);
  const unread = [...loop._unread];
  loop._unread.clear();
  unread.sort((a, b) => (a instanceof Task && b instanceof Task ? a._number - b._number : 0));
  for (const future of unread) {
    future._unread = false;
    loop.call_exception_handler({
      message: `${className(future)} exception was never retrieved`,
      exception: future._error!,
      future,
      ...originOf(future),
    });
  }
}

function originOf({ _origin: origin }: Future): { source_traceback?: unknown } {
  return origin === null ? {} : { source_traceback: origin };
}
