import asyncio from "asyncio";
import { getLogger } from "logging";

async function attempt(what: string, make: () => any) {
  try {
    print(what, repr(await make()));
  } catch (error) {
    print(what, repr(error));
  }
}

async function main() {
  const any = asyncio as any;
  const loop = asyncio.get_running_loop() as any;
  const never = loop.create_future();
  const task = asyncio.current_task() as any;
  const queue = new asyncio.Queue() as any;
  await attempt("wait", () => any.wait([never], 1));
  await attempt("wait, both", () => any.wait([never], 1, { return_when: "FIRST_COMPLETED" }));
  await attempt("wait, nothing", () => any.wait());
  await attempt("as_completed", () => any.as_completed([never], 1));
  await attempt("sleep", () => any.sleep());
  await attempt("sleep, three", () => any.sleep(1, 2, 3));
  await attempt("wait_for", () => any.wait_for(never));
  await attempt("wait_for, none", () => any.wait_for());
  await attempt("wait_for, three", () => any.wait_for(never, 1, 2));
  await attempt("shield", () => any.shield(never, 1));
  await attempt("timeout", () => any.timeout(1, 2));
  await attempt("create_task", () => any.create_task(never, "a"));
  await attempt("get_running_loop", () => any.get_running_loop(1));
  await attempt("start_server", () => any.start_server());
  await attempt("run", () => any.run());
  await attempt("to_thread", () => any.to_thread());
  await attempt("Queue", () => new any.Queue(1, 2));
  await attempt("PriorityQueue", () => new any.PriorityQueue(1, 2));
  await attempt("Lock", () => new any.Lock(1));
  await attempt("Barrier", () => new any.Barrier());
  await attempt("Runner", () => new any.Runner(1));
  await attempt("TaskGroup", () => new any.TaskGroup(1));
  await attempt("put", () => queue.put());
  await attempt("put_nowait", () => queue.put_nowait(1, 2));
  await attempt("get", () => queue.get(1));
  await attempt("release", () => (new asyncio.Lock() as any).release(1));
  await attempt("notify", () => (new asyncio.Condition() as any).notify(1, 2));
  await attempt("set_result", () => never.set_result());
  await attempt("set_result, two", () => never.set_result(1, 2));
  await attempt("cancel", () => never.cancel(1, 2));
  await attempt("done", () => never.done(1));
  await attempt("exception", () => never.exception(1));
  await attempt("task's done", () => task.done(1));
  await attempt("set_name", () => task.set_name());
  await attempt("call_later", () => loop.call_later(1));
  await attempt("loop's time", () => loop.time(1));
  await attempt("logger", () => (getLogger("x") as any).info());
}

asyncio.run(main());
