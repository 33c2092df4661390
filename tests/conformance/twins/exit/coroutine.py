import asyncio
import sys


async def works(name, seconds):
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise
    finally:
        await asyncio.sleep(0.5)
        print(name, "cleaned up")


async def inner():
    try:
        sys.exit("no config found")
    finally:
        print("inner leaves")


async def main():
    asyncio.create_task(works("a", 10))
    task = asyncio.create_task(works("b", 20))
    await asyncio.sleep(1)
    print(task.done())
    await inner()
    print("never")


asyncio.run(main())
print("never")
