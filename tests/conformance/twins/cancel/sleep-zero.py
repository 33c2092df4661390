# Cancelling a task between two turns of sleep(0): it is not waiting on anything, so must-cancel is set.
import asyncio


async def spinner():
    try:
        for i in range(5):
            print("spin", i)
            await asyncio.sleep(0)
    except asyncio.CancelledError as error:
        print("spinner", repr(error))


async def main():
    task = asyncio.create_task(spinner())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print("cancel", task.cancel("enough"))
    await task
    print(task.cancelled(), task.cancelling())


asyncio.run(main())
