/** The module "asyncio", as learners import it: Python's names. */
export { iscoroutine } from "./coroutine.ts";
export { iscoroutinefunction } from "./deprecated.ts";
export { ensure_future } from "./ensure-future.ts";
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
} from "./errors.ts";
export { Future, isfuture } from "./future.ts";
export { gather } from "./gather.ts";
export { Handle, TimerHandle } from "./handles.ts";
export {
  EventLoop,
  /** `EventLoop`, by another name. */
  EventLoop as SelectorEventLoop,
  get_event_loop,
  get_running_loop,
  new_event_loop,
  set_event_loop,
} from "./loop.ts";
export { run, Runner } from "./runners.ts";
export { sleep } from "./sleep.ts";
export { Task } from "./task.ts";
export { all_tasks, create_task, current_task } from "./tasks.ts";
export { run_coroutine_threadsafe, to_thread } from "./threads/to-thread.ts";
export { wrap_future } from "./threads/wrap-future.ts";
export { Timeout, timeout, timeout_at } from "./timeouts.ts";
export { wait_for } from "./wait-for.ts";
export { as_completed } from "./as-completed.ts";
export { Barrier } from "./barrier.ts";
export { Condition } from "./condition.ts";
export { Event } from "./event.ts";
export { Lock } from "./lock.ts";
export { LifoQueue, PriorityQueue } from "./other-queues.ts";
export { Queue } from "./queue.ts";
export { BoundedSemaphore, Semaphore } from "./semaphore.ts";
export { shield } from "./shield.ts";
export { open_connection, start_server } from "./streams/open.ts";
export { Server } from "./streams/server.ts";
export { StreamReader } from "./streams/stream-reader.ts";
export { StreamWriter } from "./streams/stream-writer.ts";
export { TaskGroup } from "./taskgroup.ts";
export { ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, wait } from "./wait.ts";
export { create_eager_task_factory, eager_task_factory } from "./eager.ts";
