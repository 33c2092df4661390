import asyncio
import sys


async def leaves():
    await asyncio.sleep(1)
    sys.exit(3)


async def works():
    try:
        await asyncio.sleep(10)
    finally:
        print("works cleaned up")


async def main():
    other = asyncio.create_task(works())
    task = asyncio.create_task(leaves())
    try:
        await other
    finally:
        print("main leaves", task.done())


asyncio.run(main())
