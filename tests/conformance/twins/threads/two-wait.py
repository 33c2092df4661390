# python: real
# Two threads wait for the loop at the same time.
import asyncio
import time


async def answer(name, seconds):
    await asyncio.sleep(seconds)
    return name


def ask(loop, name, seconds):
    print(name, "asks")
    found = asyncio.run_coroutine_threadsafe(answer(name, seconds), loop).result()
    print(name, "got", found)
    return found


async def main():
    loop = asyncio.get_running_loop()
    first = asyncio.create_task(asyncio.to_thread(ask, loop, "a", 0.6))
    await asyncio.sleep(0.2)
    second = asyncio.create_task(asyncio.to_thread(ask, loop, "b", 0.2))
    print(await asyncio.gather(first, second))


asyncio.run(main())
