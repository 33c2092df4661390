# python: real
# Threads sleep side by side, the loop goes on meanwhile, and what all of them print comes in order of time.
import asyncio
import time


def work(name, seconds):
    print(name, "begins")
    time.sleep(seconds)
    print(name, "ends")
    return name.upper()


async def ticker():
    for i in range(4):
        print("tick", i)
        await asyncio.sleep(0.2)


async def main():
    ticking = asyncio.create_task(ticker())
    await asyncio.sleep(0.1)
    first = asyncio.create_task(asyncio.to_thread(work, "a", 0.4))
    await asyncio.sleep(0.2)
    print(await asyncio.to_thread(work, "b", 0.4))
    print(await first)
    await ticking


asyncio.run(main())
