import asyncio
import time

start = time.perf_counter()


def now():
    return f"{time.perf_counter() - start:.1f} s"


async def ping(server):
    await asyncio.sleep(1)
    print(f"{now()}: {server} answered, due after 1 s")


async def compress(file):
    time.sleep(3)
    print(f"{now()}: {file} compressed")


async def main():
    await asyncio.gather(ping("first"), compress("backup.tar"), ping("second"))


asyncio.run(main())
