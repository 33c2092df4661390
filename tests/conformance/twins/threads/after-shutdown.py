# python: real
# A pool that was shut down takes no more work, and neither does the loop's own.
import asyncio
import time
from concurrent.futures import ThreadPoolExecutor


def attempt(fn, *args):
    try:
        print(fn(*args))
    except Exception as error:
        print(type(error).__name__, error)


async def main():
    loop = asyncio.get_running_loop()
    pool = ThreadPoolExecutor(1)
    future = pool.submit(time.sleep, 0.3)
    pool.shutdown(wait=False)
    print("shut down, without waiting", future.done())
    attempt(pool.submit, print, "never")
    attempt(loop.run_in_executor, pool, print, "never")
    pool.shutdown()
    print("waited", future.done(), future.result())
    pool.shutdown()
    await loop.run_in_executor(None, time.sleep, 0.1)
    await loop.shutdown_default_executor()
    attempt(loop.run_in_executor, None, print, "never")
    try:
        await asyncio.to_thread(print, "never")
    except RuntimeError as error:
        print(error)
    await loop.shutdown_default_executor()


asyncio.run(main())
