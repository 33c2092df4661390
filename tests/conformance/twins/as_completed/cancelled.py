# Cancelling the one who iterates; children that were cancelled; the same task twice.
import asyncio


async def child(name, delay):
    try:
        await asyncio.sleep(delay)
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise
    return name


async def iterates(tasks):
    try:
        for each in asyncio.as_completed(tasks):
            print(await each)
    except asyncio.CancelledError as error:
        print("iterator", repr(error))
        raise


async def main():
    tasks = [asyncio.create_task(child(name, delay)) for name, delay in (("a", 1), ("b", 3))]
    iterating = asyncio.create_task(iterates(tasks))
    await asyncio.sleep(2)
    iterating.cancel("enough")
    await asyncio.wait([iterating])
    print([task.done() for task in tasks])
    print(await tasks[1])
    tasks = [asyncio.create_task(child(name, delay)) for name, delay in (("c", 1), ("d", 2))]
    tasks[1].cancel("early")
    for each in asyncio.as_completed(tasks):
        try:
            print(await each)
        except asyncio.CancelledError as error:
            print(repr(error))
    task = asyncio.create_task(child("e", 1))
    print([await each for each in asyncio.as_completed([task, task])])


asyncio.run(main())
