# The clocks of the time module, and a blocking sleep that holds the loop.
import asyncio
import time


async def ticker():
    while True:
        print("tick", f"{asyncio.get_running_loop().time():.1f}")
        await asyncio.sleep(1)


async def main():
    print(time.strftime("%X"))
    start, counter = time.time(), time.perf_counter()
    task = asyncio.create_task(ticker())
    await asyncio.sleep(1.5)
    print(f"{time.time() - start:.2f} {time.perf_counter() - counter:.2f}", time.strftime("%X"))
    time.sleep(3)
    print("blocked", f"{time.time() - start:.2f} {time.monotonic() - counter:.2f}", time.strftime("%H:%M:%S"))
    await asyncio.sleep(0)
    await asyncio.sleep(2)
    task.cancel()
    print(time.strftime("%Y-%m-%d"))


asyncio.run(main())
