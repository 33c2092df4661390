# python: real untimed
# Threads share one interpreter: computing in four of them takes as long as in one after the other. Processes do not.
import asyncio
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

from burn import burn


def crunch(name, seconds=0.5):
    burn(seconds)
    return name


def took(text, start):
    print(text, round((time.perf_counter() - start) * 2) / 2)


async def main():
    loop = asyncio.get_running_loop()
    start = time.perf_counter()
    print(await asyncio.gather(*[asyncio.to_thread(crunch, name) for name in "abcd"]))
    took("threads", start)
    start = time.perf_counter()
    crunch("e")
    crunch("f")
    took("one after the other", start)
    start = time.perf_counter()
    await asyncio.gather(asyncio.to_thread(time.sleep, 1), asyncio.to_thread(crunch, "g", 1))
    took("a thread that sleeps and one that computes", start)
    with ProcessPoolExecutor(2) as pool:
        await asyncio.gather(*[loop.run_in_executor(pool, crunch, name) for name in "hi"])
        start = time.perf_counter()
        print(await asyncio.gather(*[loop.run_in_executor(pool, crunch, name, 1) for name in "jk"]))
        took("processes", start)


if __name__ == "__main__":
    asyncio.run(main())
