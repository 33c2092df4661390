# A Barrier: the last to come opens it; it serves again; reset and abort break it.
import asyncio


async def member(name, barrier, delay):
    await asyncio.sleep(delay)
    try:
        index = await barrier.wait()
        print(name, "passes", index)
    except asyncio.BrokenBarrierError as error:
        print(name, repr(error))


async def main():
    barrier = asyncio.Barrier(3)
    print(barrier.parties, barrier.n_waiting, barrier.broken)
    await asyncio.gather(*[member(name, barrier, i) for i, name in enumerate("abc")])
    waiting = [asyncio.create_task(member(name, barrier, 0)) for name in "de"]
    await asyncio.sleep(1)
    print(barrier.n_waiting)
    await barrier.reset()
    await asyncio.wait(waiting)
    print(barrier.broken)
    waiting = [asyncio.create_task(member(name, barrier, 0)) for name in "fg"]
    await asyncio.sleep(1)
    await barrier.abort()
    await asyncio.wait(waiting)
    print(barrier.broken)
    await member("late", barrier, 0)
    await barrier.reset()
    print(barrier.broken)
    waiting = [asyncio.create_task(member(name, barrier, 0)) for name in "hi"]
    await asyncio.sleep(1)
    waiting[0].cancel()
    await asyncio.sleep(1)
    print(barrier.n_waiting, barrier.broken)
    print((async_with := asyncio.Barrier(1)).parties)
    async with async_with as index:
        print("inside", index)
    await asyncio.gather(*[member(name, barrier, 0) for name in "jk"])
    try:
        asyncio.Barrier(0)
    except ValueError as error:
        print(error)


asyncio.run(main())
