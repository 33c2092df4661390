/** Methods that Python programs hand on as callbacks: `loop.call_later(1, future.set_result, 42)`, `loop.call_soon(event.set)`. */
import { Barrier } from "./barrier.ts";
import { Condition } from "./condition.ts";
import { ContextVar } from "./context.ts";
import { Context } from "./context.ts";
import { Event } from "./event.ts";
import { Future } from "./future.ts";
import { Handle } from "./handles.ts";
import { Lock } from "./lock.ts";
import { EventLoop } from "./loop.ts";
import { Queue } from "./queue.ts";
import { Runner } from "./runners.ts";
import { Semaphore } from "./semaphore.ts";
import { Server } from "./streams/server.ts";
import { StreamReader } from "./streams/stream-reader.ts";
import { StreamWriter } from "./streams/stream-writer.ts";
import { stayBound } from "./stay-bound.ts";
import { Task } from "./task.ts";
import { TaskGroup } from "./taskgroup.ts";
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
