# Turns that the primitives take, free and contended.
import asyncio

turns = 0


async def spectate():
    global turns
    while True:
        turns += 1
        await asyncio.sleep(0)


async def measure(what, awaitable):
    before = turns
    await awaitable
    print(what, turns - before)


async def with_it(thing):
    async with thing:
        pass


async def contended(thing):
    await thing.acquire()
    asyncio.get_running_loop().call_soon(thing.release)
    await thing.acquire()
    thing.release()


async def put_and_get(queue):
    await queue.put(1)
    await queue.get()


async def handed_over(queue):
    asyncio.get_running_loop().call_soon(queue.put_nowait, 1)
    await queue.get()


async def set_later(event):
    asyncio.get_running_loop().call_soon(event.set)
    await event.wait()


async def main():
    spectator = asyncio.create_task(spectate())
    await asyncio.sleep(0)
    event = asyncio.Event()
    event.set()
    await measure("a free lock", with_it(asyncio.Lock()))
    await measure("a free semaphore", with_it(asyncio.Semaphore(2)))
    await measure("a free condition", with_it(asyncio.Condition()))
    await measure("a set event", event.wait())
    await measure("a queue with room", put_and_get(asyncio.Queue(1)))
    await measure("join of an empty queue", asyncio.Queue().join())
    await measure("a barrier of one", asyncio.Barrier(1).wait())
    await measure("a contended lock", contended(asyncio.Lock()))
    await measure("a contended semaphore", contended(asyncio.Semaphore(1)))
    await measure("an event set later", set_later(asyncio.Event()))
    await measure("a queue filled later", handed_over(asyncio.Queue()))
    spectator.cancel()


asyncio.run(main())
