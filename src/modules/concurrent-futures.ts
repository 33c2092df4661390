/** The module "concurrent.futures": pools of threads and processes, simulated on virtual time. */
export { TimeoutError } from "../asyncio/python/errors.ts";
export {
  ConcurrentCancelledError as CancelledError,
  ConcurrentFuture as Future,
  ConcurrentInvalidStateError as InvalidStateError,
} from "../asyncio/threads/concurrent-future.ts";
export { as_completed, wait } from "../asyncio/threads/concurrent-wait.ts";
export { Executor } from "../asyncio/threads/executor.ts";
export { BrokenExecutor, ProcessPoolExecutor, ThreadPoolExecutor } from "../asyncio/threads/pool.ts";
export { ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION } from "../asyncio/tasks/wait.ts";
