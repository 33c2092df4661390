# python: real untimed
import asyncio
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor


def burn(seconds):
    """Computes until it has had the processor for so many seconds."""
    end = time.thread_time() + seconds
    while time.thread_time() < end:
        sum(range(1000))


def count(page):
    burn(1)  # one second of work for the processor
    return page


async def count_async(page):
    return count(page)


async def timed(way, work):
    start = time.perf_counter()
    await work()
    print(f"{way}: {round(time.perf_counter() - start)} s")


async def one_after_the_other():
    return [count(1), count(2)]


async def main():
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor(2) as threads, ProcessPoolExecutor(2) as processes:
        await timed("one after the other", one_after_the_other)
        await timed("two coroutines", lambda: asyncio.gather(count_async(1), count_async(2)))
        for way, pool in [("two threads", threads), ("two processes", processes)]:
            await timed(
                way,
                lambda pool=pool: asyncio.gather(
                    loop.run_in_executor(pool, count, 1), loop.run_in_executor(pool, count, 2)
                ),
            )


if __name__ == "__main__":
    asyncio.run(main())
