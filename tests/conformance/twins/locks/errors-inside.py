# An error inside `async with lock` gives the lock back; so does a cancel while it is held.
import asyncio


async def fails(lock):
    async with lock:
        raise ValueError("inside")


async def holds(lock):
    async with lock:
        print("held")
        await asyncio.sleep(10)


async def main():
    for thing in (asyncio.Lock(), asyncio.Semaphore(1), asyncio.Condition()):
        try:
            await fails(thing)
        except ValueError as error:
            print(repr(error), thing.locked())
        task = asyncio.create_task(holds(thing))
        await asyncio.sleep(1)
        print(thing.locked())
        task.cancel()
        await asyncio.wait([task])
        print(thing.locked())


asyncio.run(main())
