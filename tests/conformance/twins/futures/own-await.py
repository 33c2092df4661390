# A class of futures or tasks may say with __await__ how it is awaited; gather() and the like do not ask.
import asyncio


class Logged(asyncio.Future):
    def __await__(self):
        print("asked")
        result = yield from super().__await__()
        print("got", result)
        return result * 2


class LoggedTask(asyncio.Task):
    def __await__(self):
        print("task asked")
        return (yield from super().__await__()) + 1


async def f():
    await asyncio.sleep(0)
    return 5


async def main():
    loop = asyncio.get_running_loop()
    fut = Logged(loop=loop)
    loop.call_soon(fut.set_result, 21)
    print(await fut)
    print(await fut)
    print("gather", await asyncio.gather(fut))
    print("wait_for", await asyncio.wait_for(fut, 1))
    print("shield", await asyncio.shield(fut))
    t = LoggedTask(f(), loop=loop)
    print(await t)
    fut = Logged(loop=loop)

    async def waiter():
        return await fut

    w = asyncio.create_task(waiter())
    await asyncio.sleep(0)
    w.cancel()
    try:
        await w
    except asyncio.CancelledError:
        print("cancelled", fut.cancelled())


asyncio.run(main())
