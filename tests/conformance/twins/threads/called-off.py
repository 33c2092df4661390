# python: real
# Work that waits for a free thread can be called off; it never begins then. Work that has begun cannot.
import asyncio
import time
from concurrent.futures import ThreadPoolExecutor


def work(name):
    print(name, "begins")
    time.sleep(0.3)
    print(name, "ends")
    return name


async def main():
    loop = asyncio.get_running_loop()
    pool = ThreadPoolExecutor(1)
    futures = [loop.run_in_executor(pool, work, name) for name in "abcd"]
    await asyncio.sleep(0.1)
    print(futures[0].cancel(), futures[1].cancel())
    print(futures[0].cancelled(), futures[1].cancelled())
    try:
        await asyncio.wait_for(futures[2], 0.1)
    except TimeoutError:
        print("c was called off")
    print(await futures[3])
    pool.shutdown()
    print([future.cancelled() for future in futures])


asyncio.run(main())
