# Cancelled again while it cleans up; cancelled while it waits for a task that cleans up.
import asyncio


async def cleaner():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as error:
        print("first", repr(error))
        try:
            await asyncio.sleep(5)
            print("never")
        except asyncio.CancelledError as error:
            print("second", repr(error), asyncio.current_task().cancelling())
            raise
        finally:
            print("inner finally")


async def waits_for(task):
    try:
        await task
    except asyncio.CancelledError:
        print("waiter cancelled, the task done:", task.done())
        raise


async def main():
    task = asyncio.create_task(cleaner())
    await asyncio.sleep(1)
    task.cancel("one")
    await asyncio.sleep(1)
    task.cancel("two")
    try:
        await task
    except asyncio.CancelledError as error:
        print(repr(error), f"{asyncio.get_running_loop().time():.1f}")
    task = asyncio.create_task(cleaner())
    waiter = asyncio.create_task(waits_for(task))
    await asyncio.sleep(1)
    waiter.cancel("through the waiter")
    await asyncio.sleep(1)
    print(waiter.done(), task.done())
    waiter.cancel("again")
    await asyncio.wait([waiter])
    print(waiter.done(), task.done(), waiter.cancelling(), task.cancelling())


asyncio.run(main())
