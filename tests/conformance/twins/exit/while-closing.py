import asyncio
import sys


async def leaves_late():
    try:
        await asyncio.sleep(10)
    finally:
        sys.exit(6)


async def works():
    try:
        await asyncio.sleep(10)
    finally:
        print("works cleaned up")


async def main():
    asyncio.create_task(works())
    asyncio.create_task(leaves_late())
    asyncio.create_task(works())
    await asyncio.sleep(1)
    print("main is done")


asyncio.run(main())
