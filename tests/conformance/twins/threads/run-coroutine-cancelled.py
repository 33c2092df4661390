# python: real
# What a thread waits for is cancelled by the loop: it gets concurrent.futures.CancelledError, an ordinary error.
import asyncio
from concurrent import futures

tasks = []


async def waits(name):
    tasks.append(asyncio.current_task())
    try:
        await asyncio.sleep(5)
    finally:
        print(name, "leaves")


def ask(loop, name):
    future = asyncio.run_coroutine_threadsafe(waits(name), loop)
    try:
        print(future.result())
    except futures.CancelledError as error:
        print(name, "thread caught", type(error).__name__, isinstance(error, Exception))
    return future.cancelled()


async def main():
    loop = asyncio.get_running_loop()
    asked = asyncio.create_task(asyncio.to_thread(ask, loop, "first"))
    await asyncio.sleep(0.2)
    tasks[0].cancel("by the loop")
    print(await asked)


asyncio.run(main())
