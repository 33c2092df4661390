import asyncio
import sys


async def leaves():
    await asyncio.sleep(1)
    sys.exit(4)


async def works():
    try:
        await asyncio.sleep(10)
    finally:
        print("works cleaned up")


async def main():
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(works())
            tg.create_task(leaves())
    finally:
        print("main leaves")


asyncio.run(main())
