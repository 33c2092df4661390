import asyncio
import sys


async def leaves():
    await asyncio.sleep(1)
    sys.exit(5)


async def works():
    try:
        await asyncio.sleep(10)
    finally:
        print("works cleaned up")


async def main():
    print(await asyncio.gather(works(), leaves(), return_exceptions=True))


asyncio.run(main())
