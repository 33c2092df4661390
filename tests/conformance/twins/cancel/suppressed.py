# Cancelling and waiting it out: the usual idiom, with suppress and with wait.
import asyncio
from contextlib import suppress


async def worker(name):
    try:
        while True:
            print(name, "works")
            await asyncio.sleep(1)
    finally:
        print(name, "stops")


async def main():
    task = asyncio.create_task(worker("a"))
    await asyncio.sleep(1.5)
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task
    print(task.cancelled())
    task = asyncio.create_task(worker("b"))
    await asyncio.sleep(1.5)
    task.cancel()
    done, pending = await asyncio.wait([task], timeout=1)
    print(len(done), len(pending), task.cancelled())


asyncio.run(main())
