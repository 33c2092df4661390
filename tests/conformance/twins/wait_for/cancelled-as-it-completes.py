# 16. A cancel in the same turn as wait_for's completion: CancelledError wins, the result is lost.
import asyncio


async def waiter(future):
    try:
        print("got", await asyncio.wait_for(future, 5))
    except asyncio.CancelledError as error:
        print("cancelled", repr(error))
        raise


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    task = asyncio.create_task(waiter(future))
    await asyncio.sleep(0)
    future.set_result("value")
    task.cancel("same turn")
    try:
        await task
    except asyncio.CancelledError as error:
        print(repr(error), task.cancelled())
    print(future)

    # The deadline and an outer cancel in the same turn.
    task = asyncio.create_task(waiter(loop.create_future()))
    await asyncio.sleep(0)
    loop.call_later(5, task.cancel, "outer")
    try:
        await task
    except BaseException as error:
        print(repr(error), task.cancelled(), task.cancelling())


asyncio.run(main())
