import asyncio
import sys


def leave(task):
    print("done:", task.result())
    sys.exit(7)


async def work():
    await asyncio.sleep(1)
    return "result"


async def main():
    task = asyncio.create_task(work())
    task.add_done_callback(leave)
    try:
        print("got", await task)
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print("cancelled")
        raise


asyncio.run(main())
