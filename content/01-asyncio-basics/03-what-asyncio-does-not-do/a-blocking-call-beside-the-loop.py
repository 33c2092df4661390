# python: real
import asyncio
import time


def read_file(name):
    time.sleep(1)
    return f"contents of {name}"


async def heartbeat():
    for beat in range(1, 5):
        print(f"beat {beat}")
        await asyncio.sleep(0.5)


async def reader():
    print(read_file("a.txt"))
    print(await asyncio.to_thread(read_file, "b.txt"))


async def main():
    await asyncio.gather(heartbeat(), reader())


asyncio.run(main())
