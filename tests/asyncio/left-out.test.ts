import { expect, test } from "vitest";
import * as asyncio from "../../src/asyncio/asyncio.ts";
import { leftOut } from "../../src/asyncio/left-out.ts";
import { play } from "./program.ts";

/** `asyncio.__all__` of CPython 3.14.2, as the oracle prints it. */
const all =
  "BaseEventLoop Server iscoroutinefunction iscoroutine AbstractEventLoop AbstractServer Handle TimerHandle get_event_loop_policy set_event_loop_policy get_event_loop set_event_loop new_event_loop _set_running_loop get_running_loop _get_running_loop BrokenBarrierError CancelledError InvalidStateError TimeoutError IncompleteReadError LimitOverrunError SendfileNotAvailableError Future wrap_future isfuture future_add_to_awaited_by future_discard_from_awaited_by capture_call_graph format_call_graph print_call_graph FrameCallGraphEntry FutureCallGraph Lock Event Condition Semaphore BoundedSemaphore Barrier BaseProtocol Protocol DatagramProtocol SubprocessProtocol BufferedProtocol Runner run Queue PriorityQueue LifoQueue QueueFull QueueEmpty QueueShutDown StreamReader StreamWriter StreamReaderProtocol open_connection start_server create_subprocess_exec create_subprocess_shell Task create_task FIRST_COMPLETED FIRST_EXCEPTION ALL_COMPLETED wait wait_for as_completed sleep gather shield ensure_future run_coroutine_threadsafe current_task all_tasks create_eager_task_factory eager_task_factory _register_task _unregister_task _enter_task _leave_task TaskGroup to_thread Timeout timeout timeout_at BaseTransport ReadTransport WriteTransport Transport DatagramTransport SubprocessTransport SelectorEventLoop EventLoop".split(
    " ",
  );

test("every name of asyncio.__all__ is here, or left out with a reason", () => {
  expect(all.filter((name) => !(name in asyncio) && !(name in leftOut))).toEqual([]);
  expect(Object.keys(leftOut).filter((name) => name in asyncio || !all.includes(name))).toEqual([]);
});

test("using a name that is left out says why", async () => {
  const { error } = await play(`asyncio.create_subprocess_exec("ls");`);
  expect(error?.message).toBe(
    "asyncio.create_subprocess_exec is left out here: there are no other programs to start in a browser's page",
  );
});
