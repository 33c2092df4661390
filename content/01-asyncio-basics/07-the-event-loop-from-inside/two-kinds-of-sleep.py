import asyncio
import time

start = time.perf_counter()


def now():
    return f"{time.perf_counter() - start:.1f} s"


async def polite():
    await asyncio.sleep(1)
    print(f"{now()}: polite, due at 1 s")


async def rude():
    time.sleep(3)
    print(f"{now()}: rude")


async def main():
    await asyncio.gather(polite(), rude(), polite())


asyncio.run(main())
