/**
 * What asyncio's functions and methods take, as CPython 3.14 has it, and that they are asked for it. How the lines are
 * written: `python/signatures/signature.ts`. Tests compare every line with CPython's own signature and messages.
 *
 * Longer than a file should be: it is a table, a line for each function and method.
 */
import { Handle, TimerHandle } from "./clock/handles.ts";
import { Future } from "./coroutines/future.ts";
import { EventLoop } from "./loop/loop.ts";
import { Runner } from "./loop/runners.ts";
import { Context, ContextVar } from "./process/context.ts";
import { checkMethods } from "./python/signatures/checked.ts";
import { MemoryTransport } from "./streams/memory-transport.ts";
import { Server } from "./streams/server.ts";
import { StreamReader } from "./streams/stream-reader.ts";
import { StreamWriter } from "./streams/stream-writer.ts";
import { Barrier } from "./sync/barrier.ts";
import { Condition } from "./sync/condition.ts";
import { Event } from "./sync/event.ts";
import { Lock } from "./sync/lock.ts";
import { Queue } from "./sync/queue.ts";
import { BoundedSemaphore, Semaphore } from "./sync/semaphore.ts";
import { Task } from "./tasks/task.ts";
import { TaskGroup } from "./tasks/taskgroup.ts";
import { Timeout } from "./tasks/timeouts.ts";
import { ConcurrentFuture } from "./threads/concurrent-future.ts";
import { Executor } from "./threads/executor.ts";
import { Pool, ProcessPoolExecutor, ThreadPoolExecutor } from "./threads/pool.ts";

/** The functions of the module. Nothing in the runtime calls them through the module, so only programs pay for the check. */
export const functions = `
  clinic all_tasks(loop=)
  as_completed(fs?, *, timeout)
  create_eager_task_factory(custom_task_constructor)
  create_task(coro?, *, name, context, eager_start, **kwargs)
  clinic current_task(loop=)
  ensure_future(coro_or_future?, *, loop)
  none _asyncio.get_event_loop()
  none _asyncio.get_running_loop()
  iscoroutine(obj!)
  iscoroutinefunction(func!)
  isfuture(obj!)
  new_event_loop()
  open_connection(host=, port=, *, limit, **kwds)
  run(main?, *, debug, loop_factory)
  run_coroutine_threadsafe(coro?, loop)
  set_event_loop(loop)
  shield(arg?)
  sleep(delay, result?=)
  start_server(client_connected_cb, host=, port=, *, limit, **kwds)
  timeout(delay)
  timeout_at(when)
  to_thread(func, /, *args, **kwargs)
  wait(fs?, *, timeout, return_when)
  wait_for(fut?, timeout)
  wrap_future(future?, *, loop)
`;

/** The methods of a class that the runtime calls all the time: they look themselves (`checkCall`). */
interface Checked {
  type: { prototype: object };
  lines: string;
  looking?: readonly string[];
}

const classes: Readonly<Record<string, Checked>> = {
  Queue: {
    type: Queue,
    lines: `
      Queue.__init__(maxsize=)
      Queue.empty()
      Queue.full()
      Queue.get()
      Queue.get_nowait()
      Queue.join()
      Queue.put(item!)
      Queue.put_nowait(item!)
      Queue.qsize()
      Queue.shutdown(immediate=)
      Queue.task_done()`,
    looking: ["empty", "full", "get", "get_nowait", "put", "put_nowait", "qsize", "task_done"],
  },
  Lock: {
    type: Lock,
    lines: `
      Lock.__init__()
      Lock.acquire()
      Lock.locked()
      Lock.release()`,
    looking: ["acquire", "release"],
  },
  Semaphore: {
    type: Semaphore,
    lines: `
      Semaphore.__init__(value=)
      Semaphore.acquire()
      Semaphore.locked()
      Semaphore.release()`,
    looking: ["acquire", "locked", "release"],
  },
  BoundedSemaphore: {
    type: BoundedSemaphore,
    lines: `
      BoundedSemaphore.__init__(value=)
      BoundedSemaphore.release()`,
    looking: ["release"],
  },
  Event: {
    type: Event,
    lines: `
      Event.__init__()
      Event.clear()
      Event.is_set()
      Event.set()
      Event.wait()`,
    looking: ["clear", "is_set", "set", "wait"],
  },
  Condition: {
    type: Condition,
    lines: `
      Condition.__init__(lock=)
      Lock.acquire()
      Lock.locked()
      Lock.release()
      Condition.notify(n=)
      Condition.notify_all()
      Condition.wait()
      Condition.wait_for(predicate)`,
  },
  Barrier: {
    type: Barrier,
    lines: `
      Barrier.__init__(parties)
      Barrier.abort()
      Barrier.reset()
      Barrier.wait()`,
  },
  TaskGroup: {
    type: TaskGroup,
    lines: `
      TaskGroup.__init__()
      TaskGroup.create_task(coro?, *, name, context, eager_start, **kwargs)`,
  },
  Timeout: {
    type: Timeout,
    lines: `
      Timeout.__init__(when)
      Timeout.expired()
      Timeout.reschedule(when)
      Timeout.when()`,
  },
  Runner: {
    type: Runner,
    lines: `
      Runner.__init__(*, debug, loop_factory)
      Runner.close()
      Runner.get_loop()
      Runner.run(coro?, *, context)`,
  },
  Handle: {
    type: Handle,
    lines: `
      Handle.cancel()
      Handle.cancelled()
      Handle.get_context()`,
    looking: ["cancel", "cancelled"],
  },
  TimerHandle: {
    type: TimerHandle,
    lines: `
      TimerHandle.cancel()
      TimerHandle.when()`,
    looking: ["cancel", "when"],
  },
  Future: {
    type: Future,
    lines: `
      clinic Future(*, loop)
      clinic add_done_callback(fn, /, *, context)
      typed cancel(msg?=)
      none Future.cancelled()
      none Future.done()
      typed exception()
      typed get_loop()
      typed remove_done_callback(fn, /)
      none Future.result()
      typed set_exception(exception, /)
      typed set_result(result, /)`,
    looking: [
      "cancel",
      "cancelled",
      "done",
      "exception",
      "get_loop",
      "result",
      "set_exception",
      "set_result",
    ],
  },
  Task: {
    type: Task,
    lines: `
      clinic Task(coro?, *, loop, name, context, eager_start)
      typed cancel(msg?=)
      none Task.cancelled()
      none Task.cancelling()
      none Task.done()
      none Task.get_context()
      none Task.get_coro()
      none Task.get_name()
      none Task.result()
      typed get_stack(*, limit)
      typed print_stack(*, limit, file)
      one Task.set_exception(exception, /)
      one Task.set_name(value, /)
      one Task.set_result(result, /)
      none Task.uncancel()`,
    looking: ["cancel", "cancelled", "done", "result", "cancelling", "uncancel", "get_name"],
  },
  EventLoop: {
    type: EventLoop,
    lines: `
      BaseEventLoop.call_at(when, callback, *args, context)
      BaseEventLoop.call_exception_handler(context!)
      BaseEventLoop.call_later(delay, callback, *args, context)
      BaseEventLoop.call_soon(callback, *args, context)
      BaseEventLoop.call_soon_threadsafe(callback, *args, context)
      _UnixSelectorEventLoop.__init__(selector=)
      _UnixSelectorEventLoop.close()
      BaseEventLoop.create_future()
      BaseEventLoop.create_task(coro?, *, name, context, eager_start, **kwargs)
      BaseEventLoop.default_exception_handler(context!)
      BaseEventLoop.get_debug()
      BaseEventLoop.get_exception_handler()
      BaseEventLoop.get_task_factory()
      BaseEventLoop.is_closed()
      BaseEventLoop.is_running()
      BaseEventLoop.run_forever()
      BaseEventLoop.run_in_executor(executor, func, *args)
      BaseEventLoop.run_until_complete(future?)
      BaseEventLoop.set_debug(enabled)
      BaseEventLoop.set_default_executor(executor)
      BaseEventLoop.set_exception_handler(handler)
      BaseEventLoop.set_task_factory(factory)
      BaseEventLoop.shutdown_asyncgens()
      BaseEventLoop.shutdown_default_executor(timeout=)
      BaseEventLoop.stop()
      BaseEventLoop.time()`,
    looking: ["create_future", "create_task", "time"],
  },
  StreamReader: {
    type: StreamReader,
    lines: `
      StreamReader.__init__(limit=, loop=)
      StreamReader.at_eof()
      StreamReader.exception()
      StreamReader.feed_data(data!)
      StreamReader.feed_eof()
      StreamReader.read(n=)
      StreamReader.readexactly(n)
      StreamReader.readline()
      StreamReader.readuntil(separator=)
      StreamReader.set_exception(exc)
      StreamReader.set_transport(transport)`,
  },
  StreamWriter: {
    type: StreamWriter,
    lines: `
      StreamWriter.can_write_eof()
      StreamWriter.close()
      StreamWriter.drain()
      StreamWriter.get_extra_info(name, default?=)
      StreamWriter.is_closing()
      StreamWriter.wait_closed()
      StreamWriter.write(data)
      StreamWriter.write_eof()
      StreamWriter.writelines(data)`,
  },
  Transport: {
    type: MemoryTransport,
    lines: `
      _SelectorTransport.abort()
      _SelectorSocketTransport.can_write_eof()
      _SelectorSocketTransport.close()
      BaseTransport.get_extra_info(name, default?=)
      _SelectorTransport.get_protocol()
      _FlowControlMixin.get_write_buffer_limits()
      _SelectorTransport.get_write_buffer_size()
      _SelectorTransport.is_closing()
      _SelectorTransport.is_reading()
      _SelectorTransport.pause_reading()
      _SelectorTransport.resume_reading()
      _FlowControlMixin.set_write_buffer_limits(high=, low=)
      _SelectorSocketTransport.write(data)
      _SelectorSocketTransport.write_eof()
      _SelectorSocketTransport.writelines(list_of_data)`,
  },
  Server: {
    type: Server,
    lines: `
      Server.abort_clients()
      Server.close()
      Server.close_clients()
      Server.get_loop()
      Server.is_serving()
      Server.serve_forever()
      Server.start_serving()
      Server.wait_closed()`,
  },
  Context: {
    type: Context,
    lines: `
      none Context.copy()
      expected get(key, default=, /)
      none Context.items()
      none Context.keys()
      none Context.values()`,
  },
  ContextVar: {
    type: ContextVar,
    lines: `
      expected get(default=, /)
      one ContextVar.reset(token, /)
      one ContextVar.set(value, /)`,
    looking: ["get", "set"],
  },
  ConcurrentFuture: {
    type: ConcurrentFuture,
    lines: `
      Future.__init__()
      Future.add_done_callback(fn)
      Future.cancel()
      Future.cancelled()
      Future.done()
      Future.exception(timeout=)
      Future.result(timeout=)
      Future.running()
      Future.set_exception(exception)
      Future.set_result(result!)
      Future.set_running_or_notify_cancel()`,
  },
  Executor: {
    type: Executor,
    lines: `
      Executor.map(fn, *iterables, timeout, chunksize, buffersize)`,
  },
  ThreadPoolExecutor: {
    type: ThreadPoolExecutor,
    lines: `
      ThreadPoolExecutor.__init__(max_workers=, thread_name_prefix=, initializer=, initargs=, **ctxkwargs)`,
  },
  ProcessPoolExecutor: {
    type: ProcessPoolExecutor,
    lines: `
      ProcessPoolExecutor.__init__(max_workers=, mp_context=, initializer=, initargs=, *, max_tasks_per_child)`,
  },
  Pool: {
    type: Pool,
    lines: `
      ThreadPoolExecutor.submit(fn, /, *args, **kwargs)
      ThreadPoolExecutor.shutdown(wait=, *, cancel_futures)`,
  },
};

/** Has all methods of asyncio's classes checked. Once, before `bindCallbacks`, which takes them as they are then. */
export function checkClasses(): void {
  for (const [key, { type, lines, looking }] of Object.entries(classes))
    checkMethods(key, type, lines, looking);
}

/** The lines of each class, by its name; of the module's functions under "". For who reads calls without running them. */
export function signatureLines(): Record<string, string> {
  return {
    "": functions,
    ...Object.fromEntries(Object.entries(classes).map(([key, { lines }]) => [key, lines])),
  };
}
