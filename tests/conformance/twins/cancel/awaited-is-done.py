# 6. Cancelled when the awaited future is already done: CancelledError replaces the result that was ready.
import asyncio


async def child(future):
    try:
        print("got", await future)
    except asyncio.CancelledError as error:
        print("cancelled instead", repr(error))
    return "child result"


async def main():
    future = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(child(future))
    await asyncio.sleep(0)
    future.set_result("value")
    print(task.cancel("late"))
    print(await task, task.cancelled(), task.cancelling())
    print(future)

    future = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(child(future))
    await asyncio.sleep(0)
    future.set_result("value")
    await asyncio.sleep(0)
    print(task.done(), task.cancel("too late"))
    print(await task)


asyncio.run(main())
