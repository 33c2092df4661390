# More than 100 timers, over half of them cancelled: the heap is rebuilt, and the order stays.
import asyncio

log = []


async def main():
    loop = asyncio.get_running_loop()
    handles = [loop.call_later(1 + i % 7, log.append, i) for i in range(300)]
    for i, handle in enumerate(handles):
        if i % 5:
            handle.cancel()
    await asyncio.sleep(0.5)
    handles[10].cancel()
    await asyncio.sleep(10)
    print(log)


asyncio.run(main())
