# 8. A task that cancels itself: then returning ends it cancelled; raising fails it; awaiting delivers.
import asyncio


async def then_returns():
    asyncio.current_task().cancel("me")
    return "value"


async def then_raises():
    asyncio.current_task().cancel("me")
    raise ValueError("boom")


async def then_awaits():
    asyncio.current_task().cancel("me")
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError as error:
        print("delivered", repr(error))
    return "went on"


async def then_awaits_done():
    asyncio.current_task().cancel("me")
    future = asyncio.get_running_loop().create_future()
    future.set_result("ready")
    print("no suspension, no delivery:", await future)
    try:
        await asyncio.sleep(0)
    except asyncio.CancelledError as error:
        print("delivered", repr(error))


async def then_uncancels():
    asyncio.current_task().cancel("me")
    asyncio.current_task().uncancel()
    await asyncio.sleep(0)
    return "revoked"


async def main():
    for make in (then_returns, then_raises, then_awaits, then_awaits_done, then_uncancels):
        task = asyncio.create_task(make())
        await asyncio.wait([task])
        print(make.__name__, task.cancelled(), task.cancelling())
        try:
            print(task.result())
        except BaseException as error:
            print(repr(error))


asyncio.run(main())
