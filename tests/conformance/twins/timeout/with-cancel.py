# 17. timeout() turns a cancel into TimeoutError only if it was its own; other cases of expiring.
import asyncio


async def outer_cancel():
    deadline = None
    try:
        async with asyncio.timeout(1) as deadline:
            await asyncio.sleep(10)
    except BaseException as error:
        print("same turn:", repr(error), deadline.expired(), asyncio.current_task().cancelling())
        raise


async def main():
    loop = asyncio.get_running_loop()
    task = asyncio.create_task(outer_cancel())
    await asyncio.sleep(0)
    loop.call_later(1, task.cancel, "outer")
    try:
        await task
    except BaseException as error:
        print(repr(error), task.cancelled())

    async with asyncio.timeout(1) as deadline:
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            print("swallowed inside")
    print(deadline.expired(), asyncio.current_task().cancelling())

    try:
        async with asyncio.timeout(1) as deadline:
            try:
                await asyncio.sleep(10)
            except asyncio.CancelledError:
                raise ValueError("other")
    except ValueError as error:
        print(repr(error), deadline.expired())

    try:
        async with asyncio.timeout(1) as deadline:
            raise KeyError("early")
    except KeyError as error:
        print(repr(error), deadline.expired())

    try:
        async with asyncio.timeout(0):
            print("timeout(0) runs the body")
            await asyncio.sleep(0)
            print("up to its first suspension")
    except TimeoutError as error:
        print(repr(error))

    try:
        async with asyncio.timeout(-1):
            future = loop.create_future()
            future.set_result(1)
            print("a done future does not suspend", await future)
    except TimeoutError as error:
        print(repr(error))
    print("no error without a suspension")

    asyncio.current_task().cancel()
    try:
        async with asyncio.timeout(1) as deadline:
            await asyncio.sleep(10)
    except asyncio.CancelledError as error:
        print("cancelled before entering", repr(error), deadline.expired(), asyncio.current_task().uncancel())


asyncio.run(main())
