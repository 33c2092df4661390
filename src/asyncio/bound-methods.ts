/** Methods that Python programs hand on as callbacks: `loop.call_later(1, future.set_result, 42)`, `loop.call_soon(event.set)`. */
import { Barrier } from "./sync/barrier.ts";
import { Condition } from "./sync/condition.ts";
import { ContextVar } from "./process/context.ts";
import { Context } from "./process/context.ts";
import { Event } from "./sync/event.ts";
import { Future } from "./coroutines/future.ts";
import { Handle } from "./clock/handles.ts";
import { Lock } from "./sync/lock.ts";
import { EventLoop } from "./loop/loop.ts";
import { Queue } from "./sync/queue.ts";
import { Runner } from "./loop/runners.ts";
import { Semaphore } from "./sync/semaphore.ts";
import { Server } from "./streams/server.ts";
import { StreamReader } from "./streams/stream-reader.ts";
import { StreamWriter } from "./streams/stream-writer.ts";
import { stayBound } from "./python/stay-bound.ts";
import { Task } from "./tasks/task.ts";
import { TaskGroup } from "./tasks/taskgroup.ts";
import { ConcurrentFuture } from "./threads/concurrent-future.ts";

const CALLBACKS: readonly [{ prototype: object }, readonly string[]][] = [
  [Future, ["set_result", "set_exception", "cancel"]],
  [Task, ["cancel"]],
  [ConcurrentFuture, ["set_result", "set_exception", "cancel", "result", "exception"]],
  [Handle, ["cancel"]],
  [Event, ["set", "clear"]],
  [ContextVar, ["get", "set", "reset"]],
  [Lock, ["release"]],
  [Semaphore, ["release"]],
  [Condition, ["release", "notify", "notify_all"]],
  [Barrier, ["wait", "abort", "reset"]],
  [Queue, ["put", "put_nowait", "get", "get_nowait", "join", "task_done", "shutdown"]],
  [TaskGroup, ["create_task"]],
  [Context, ["run"]],
  [EventLoop, ["stop", "close", "call_soon", "call_soon_threadsafe", "create_task", "create_future", "time"]],
  [Runner, ["run", "close"]],
  [Server, ["close", "close_clients", "abort_clients", "wait_closed"]],
  [StreamReader, ["feed_data", "feed_eof"]],
  [StreamWriter, ["write", "writelines", "write_eof", "close", "drain", "wait_closed"]],
];

/** Makes the methods above stay bound when they are taken from their objects. */
export function bindCallbacks(): void {
  for (const [type, names] of CALLBACKS) stayBound(type, names);
}
