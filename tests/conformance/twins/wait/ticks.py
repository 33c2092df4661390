# Turns that wait, as_completed, shield and TaskGroup take.
import asyncio

turns = 0


async def spectate():
    global turns
    while True:
        turns += 1
        await asyncio.sleep(0)


async def at_once():
    return 1


async def done_task():
    task = asyncio.create_task(at_once())
    await task
    return task


async def wait_for_one(aws):
    for each in asyncio.as_completed(aws):
        await each


async def iterate(aws):
    async for each in asyncio.as_completed(aws):
        pass


async def group(children):
    async with asyncio.TaskGroup() as tg:
        for _ in range(children):
            tg.create_task(at_once())


async def measure(what, awaitable):
    before = turns
    await awaitable
    print(what, turns - before)


async def main():
    spectator = asyncio.create_task(spectate())
    await asyncio.sleep(0)
    await measure("wait of a done task", asyncio.wait([await done_task()]))
    await measure("wait of two done tasks", asyncio.wait([await done_task(), await done_task()]))
    await measure("wait of a new task", asyncio.wait([asyncio.create_task(at_once())]))
    await measure("as_completed of a done task", wait_for_one([await done_task()]))
    await measure("as_completed of a coroutine", wait_for_one([at_once()]))
    await measure("as_completed of three coroutines", wait_for_one([at_once(), at_once(), at_once()]))
    await measure("async as_completed of three coroutines", iterate([at_once(), at_once(), at_once()]))
    await measure("shield of a done task", asyncio.shield(await done_task()))
    await measure("shield of a coroutine", asyncio.shield(at_once()))
    await measure("an empty TaskGroup", group(0))
    await measure("a TaskGroup with one child", group(1))
    await measure("a TaskGroup with three children", group(3))
    spectator.cancel()


asyncio.run(main())
