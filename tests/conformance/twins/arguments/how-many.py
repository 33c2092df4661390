import asyncio
from logging import getLogger


async def attempt(what, make):
    try:
        print(what, repr(await make()))
    except Exception as error:
        print(what, repr(error))


async def main():
    loop = asyncio.get_running_loop()
    never = loop.create_future()
    task = asyncio.current_task()
    queue = asyncio.Queue()
    await attempt("wait", lambda: asyncio.wait([never], 1))
    await attempt("wait, both", lambda: asyncio.wait([never], 1, return_when="FIRST_COMPLETED"))
    await attempt("wait, nothing", lambda: asyncio.wait())
    await attempt("as_completed", lambda: asyncio.as_completed([never], 1))
    await attempt("sleep", lambda: asyncio.sleep())
    await attempt("sleep, three", lambda: asyncio.sleep(1, 2, 3))
    await attempt("wait_for", lambda: asyncio.wait_for(never))
    await attempt("wait_for, none", lambda: asyncio.wait_for())
    await attempt("wait_for, three", lambda: asyncio.wait_for(never, 1, 2))
    await attempt("shield", lambda: asyncio.shield(never, 1))
    await attempt("timeout", lambda: asyncio.timeout(1, 2))
    await attempt("create_task", lambda: asyncio.create_task(never, "a"))
    await attempt("get_running_loop", lambda: asyncio.get_running_loop(1))
    await attempt("start_server", lambda: asyncio.start_server())
    await attempt("run", lambda: asyncio.run())
    await attempt("to_thread", lambda: asyncio.to_thread())
    await attempt("Queue", lambda: asyncio.Queue(1, 2))
    await attempt("PriorityQueue", lambda: asyncio.PriorityQueue(1, 2))
    await attempt("Lock", lambda: asyncio.Lock(1))
    await attempt("Barrier", lambda: asyncio.Barrier())
    await attempt("Runner", lambda: asyncio.Runner(1))
    await attempt("TaskGroup", lambda: asyncio.TaskGroup(1))
    await attempt("put", lambda: queue.put())
    await attempt("put_nowait", lambda: queue.put_nowait(1, 2))
    await attempt("get", lambda: queue.get(1))
    await attempt("release", lambda: asyncio.Lock().release(1))
    await attempt("notify", lambda: asyncio.Condition().notify(1, 2))
    await attempt("set_result", lambda: never.set_result())
    await attempt("set_result, two", lambda: never.set_result(1, 2))
    await attempt("cancel", lambda: never.cancel(1, 2))
    await attempt("done", lambda: never.done(1))
    await attempt("exception", lambda: never.exception(1))
    await attempt("task's done", lambda: task.done(1))
    await attempt("set_name", lambda: task.set_name())
    await attempt("call_later", lambda: loop.call_later(1))
    await attempt("loop's time", lambda: loop.time(1))
    await attempt("logger", lambda: getLogger("x").info())


asyncio.run(main())
