# 14. Cancelling wait leaves the children alive; a failing child raises nothing; a cancelled one counts as done.
import asyncio


async def child(name, delay):
    try:
        await asyncio.sleep(delay)
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise
    print(name, "ends")
    return name


async def waiter(tasks):
    try:
        await asyncio.wait(tasks)
    except asyncio.CancelledError as error:
        print("waiter", repr(error))
        raise


async def main():
    tasks = [asyncio.create_task(child(name, 2), name=name) for name in "ab"]
    waiting = asyncio.create_task(waiter(tasks))
    await asyncio.sleep(1)
    waiting.cancel("stop")
    await asyncio.wait([waiting])
    print([t.done() for t in tasks], waiting.cancelled())
    tasks[0].cancel()
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    print([t.cancelled() for t in tasks], len(done), len(pending))


asyncio.run(main())
