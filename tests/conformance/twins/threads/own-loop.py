# python: real
# A thread has no loop; it may run one of its own, beside the other.
import asyncio
import time
from concurrent.futures import ThreadPoolExecutor


async def inside(name):
    print(name, "runs in", asyncio.current_task().get_name().split("-")[0])
    await asyncio.sleep(0.4)
    print(name, "ends")
    return name


def thread(outer):
    for ask in (asyncio.get_running_loop, asyncio.get_event_loop):
        try:
            ask()
        except RuntimeError as error:
            print(error)
    result = asyncio.run(inside("inner"))
    print(asyncio.run_coroutine_threadsafe(inside("asked"), outer).result())
    return result


async def ticker():
    while True:
        print("tick")
        await asyncio.sleep(0.2)


async def main():
    ticking = asyncio.create_task(ticker())
    await asyncio.sleep(0.1)
    print(await asyncio.to_thread(thread, asyncio.get_running_loop()))
    ticking.cancel()


asyncio.run(main())
