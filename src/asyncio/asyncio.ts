/** The module "asyncio", as learners import it: Python's names. */
export { iscoroutine } from "./coroutines/coroutine.ts";
export { iscoroutinefunction } from "./deprecated.ts";
export { ensure_future } from "./tasks/ensure-future.ts";
export {
  BrokenBarrierError,
  CancelledError,
  IncompleteReadError,
  InvalidStateError,
  LimitOverrunError,
  QueueEmpty,
  QueueFull,
  QueueShutDown,
  SendfileNotAvailableError,
  TimeoutError,
} from "./python/errors.ts";
export { Future, isfuture } from "./coroutines/future.ts";
export { gather } from "./tasks/gather.ts";
export { Handle, TimerHandle } from "./clock/handles.ts";
export {
  EventLoop,
  /** `EventLoop`, by another name. */
  EventLoop as SelectorEventLoop,
  new_event_loop,
  set_event_loop,
} from "./loop/loop.ts";
export { get_event_loop, get_running_loop } from "./process/running.ts";
export { run, Runner } from "./loop/runners.ts";
export { sleep } from "./tasks/sleep.ts";
export { Task } from "./tasks/task.ts";
export { all_tasks, create_task, current_task } from "./tasks/create-task.ts";
export { run_coroutine_threadsafe, to_thread } from "./threads/to-thread.ts";
export { wrap_future } from "./threads/wrap-future.ts";
export { Timeout, timeout, timeout_at } from "./tasks/timeouts.ts";
export { wait_for } from "./tasks/wait-for.ts";
export { as_completed } from "./tasks/as-completed.ts";
export { Barrier } from "./sync/barrier.ts";
export { Condition } from "./sync/condition.ts";
export { Event } from "./sync/event.ts";
export { Lock } from "./sync/lock.ts";
export { LifoQueue, PriorityQueue } from "./sync/other-queues.ts";
export { Queue } from "./sync/queue.ts";
export { BoundedSemaphore, Semaphore } from "./sync/semaphore.ts";
export { shield } from "./tasks/shield.ts";
export { open_connection, start_server } from "./streams/open.ts";
export { Server } from "./streams/server.ts";
export { StreamReader } from "./streams/stream-reader.ts";
export { StreamWriter } from "./streams/stream-writer.ts";
export { TaskGroup } from "./tasks/taskgroup.ts";
export { ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, wait } from "./tasks/wait.ts";
export { create_eager_task_factory, eager_task_factory } from "./tasks/eager.ts";
