# python: real untimed
import asyncio
import time

start = time.perf_counter()


def now():
    return f"{round(time.perf_counter() - start)} s"


def burn(seconds):
    """Keeps the processor busy for this number of seconds."""
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        sum(range(1000))


async def photo(file):
    await asyncio.sleep(2)  # the download: waiting
    burn(1)  # shrinking it: work for the processor
    print(f"{now()}: {file} is ready")


async def main():
    await asyncio.gather(photo("a.jpg"), photo("b.jpg"), photo("c.jpg"))


asyncio.run(main())
