# python: real
# Leaving `with ThreadPoolExecutor()` waits for its threads, and blocks the loop meanwhile.
import asyncio
import time
from concurrent.futures import ThreadPoolExecutor


async def ticker():
    while True:
        print("tick")
        await asyncio.sleep(0.2)


async def main():
    ticking = asyncio.create_task(ticker())
    await asyncio.sleep(0.1)
    with ThreadPoolExecutor() as pool:
        future = pool.submit(time.sleep, 0.6)
        print("submitted", future.running())
    print("left", future.done())
    await asyncio.sleep(0.3)
    ticking.cancel()


asyncio.run(main())
