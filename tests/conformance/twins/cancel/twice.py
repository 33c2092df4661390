# 9. A second cancel before delivery loses its message, but is counted.
import asyncio


async def child():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as error:
        print("child gets", repr(error), asyncio.current_task().cancelling())
        raise


async def swallows():
    for i in range(3):
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError as error:
            print("swallowed", repr(error), asyncio.current_task().cancelling())
    return "survived"


async def main():
    task = asyncio.create_task(child())
    await asyncio.sleep(0)
    print(task.cancel("first"), task.cancel("second"), task.cancelling())
    try:
        await task
    except asyncio.CancelledError as error:
        print("main gets", repr(error))
    task = asyncio.create_task(swallows())
    await asyncio.sleep(0)
    for i in range(3):
        print(task.cancel(i))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
    print(await task, task.cancelling(), task.cancelled())


asyncio.run(main())
