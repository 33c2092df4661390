# Getters and putters are served in the order in which they came, one item each, and newcomers do overtake wakened ones.
import asyncio


async def getter(name, queue):
    print(name, "got", await queue.get())


async def putter(name, queue):
    await queue.put(name)
    print(name, "put")


async def main():
    queue = asyncio.Queue()
    tasks = [asyncio.create_task(getter(name, queue)) for name in "abc"]
    await asyncio.sleep(0)
    queue.put_nowait(1)
    print("a newcomer takes", queue.get_nowait(), "before the one that was woken runs")
    await asyncio.sleep(0)
    print([task.done() for task in tasks])
    for i in range(3):
        queue.put_nowait(i)
    await asyncio.wait(tasks)
    queue = asyncio.Queue(1)
    tasks = [asyncio.create_task(putter(name, queue)) for name in "defg"]
    await asyncio.sleep(0)
    for _ in range(4):
        print("took", queue.get_nowait())
        await asyncio.sleep(0)
        await asyncio.sleep(0)
    await asyncio.wait(tasks)


asyncio.run(main())
