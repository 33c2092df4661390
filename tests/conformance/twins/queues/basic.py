# A queue with room for two: producers wait for room, consumers for items; nobody overtakes.
import asyncio


async def producer(name, queue, n):
    for i in range(n):
        await queue.put(f"{name}{i}")
        print(name, "put", i, queue.qsize())


async def consumer(name, queue, n):
    for _ in range(n):
        print(name, "got", await queue.get(), queue.qsize())
        await asyncio.sleep(1)


async def main():
    queue = asyncio.Queue(2)
    print(queue.empty(), queue.full(), queue.maxsize, queue.qsize())
    await asyncio.gather(
        producer("p", queue, 4), producer("q", queue, 3), consumer("x", queue, 4), consumer("y", queue, 3)
    )
    queue.put_nowait(1)
    queue.put_nowait(2)
    try:
        queue.put_nowait(3)
    except asyncio.QueueFull as error:
        print(repr(error), queue.full())
    print(queue.get_nowait(), queue.get_nowait())
    try:
        queue.get_nowait()
    except asyncio.QueueEmpty as error:
        print(repr(error), queue.empty())
    unlimited = asyncio.Queue()
    for i in range(5):
        unlimited.put_nowait(i)
    print(unlimited.full(), unlimited.qsize())

    lifo = asyncio.LifoQueue()
    priority = asyncio.PriorityQueue()
    for i in (3, 1, 2, 1, 5, 0):
        lifo.put_nowait(i)
        priority.put_nowait(i)
    print([lifo.get_nowait() for _ in range(6)], [await priority.get() for _ in range(6)])
    for item in ([2, "b"], [1, "z"], [2, "a"], [1, "c"]):
        priority.put_nowait(item)
    print([priority.get_nowait() for _ in range(4)])


asyncio.run(main())
