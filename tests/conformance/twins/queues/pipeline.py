# Three stages with queues between them and a sentinel to end; the slow one holds the others back.
import asyncio


async def source(out):
    for i in range(6):
        await out.put(i)
        print("source", i, f"{asyncio.get_running_loop().time():.1f}")
    await out.put(None)


async def square(inward, out):
    while (item := await inward.get()) is not None:
        await asyncio.sleep(0.5)
        await out.put(item * item)
    await out.put(None)


async def sink(inward):
    total = 0
    while (item := await inward.get()) is not None:
        await asyncio.sleep(1)
        total += item
        print("sink", item, f"{asyncio.get_running_loop().time():.1f}")
    return total


async def main():
    first, second = asyncio.Queue(1), asyncio.Queue(1)
    _, _, total = await asyncio.gather(source(first), square(first, second), sink(second))
    print(total)


asyncio.run(main())
