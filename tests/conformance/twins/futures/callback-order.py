# A future's callbacks are scheduled in the order of registration; the awaiting task's wake-up is one of them.
import asyncio

log = []


async def waiter(future, name):
    log.append(f"{name} waits")
    log.append(f"{name} got {await future}")


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    future.add_done_callback(lambda f: log.append("callback 1"))
    first = asyncio.create_task(waiter(future, "first"))
    await asyncio.sleep(0)
    future.add_done_callback(lambda f: log.append("callback 2"))
    second = asyncio.create_task(waiter(future, "second"))
    await asyncio.sleep(0)
    twice = lambda f: log.append("twice")
    future.add_done_callback(twice)
    future.add_done_callback(twice)
    gone = lambda f: log.append("never")
    future.add_done_callback(gone)
    future.add_done_callback(gone)
    print(future.remove_done_callback(gone), future.remove_done_callback(gone))
    loop.call_soon(log.append, "before")
    future.set_result("value")
    loop.call_soon(log.append, "after")
    log.append("set")
    await first
    future.add_done_callback(lambda f: log.append("late"))
    log.append("registered late")
    await asyncio.sleep(0)
    await second
    for line in log:
        print(line)


asyncio.run(main())
