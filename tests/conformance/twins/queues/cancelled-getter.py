# 19. A get cancelled after it was woken wakes the next getter; a cancelled put wakes the next putter.
import asyncio


async def getter(name, queue):
    try:
        print(name, "got", await queue.get())
    except asyncio.CancelledError:
        print(name, "cancelled", queue.qsize())
        raise


async def putter(name, queue):
    try:
        await queue.put(name)
        print(name, "put")
    except asyncio.CancelledError:
        print(name, "cancelled", queue.qsize())
        raise


async def main():
    queue = asyncio.Queue(1)
    tasks = [asyncio.create_task(getter(name, queue)) for name in "abc"]
    await asyncio.sleep(0)
    queue.put_nowait("item")
    tasks[0].cancel()
    await asyncio.sleep(1)
    tasks[2].cancel()
    await asyncio.sleep(0)
    queue.put_nowait("stays")
    await asyncio.sleep(1)
    print([t.done() for t in tasks], queue.qsize())
    tasks = [asyncio.create_task(putter(name, queue)) for name in "def"]
    await asyncio.sleep(0)
    print(queue.get_nowait())
    tasks[0].cancel()
    await asyncio.sleep(1)
    print(queue.get_nowait())
    await asyncio.sleep(1)
    print(queue.get_nowait())
    await asyncio.wait(tasks)


asyncio.run(main())
