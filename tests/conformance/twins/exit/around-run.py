import asyncio
import sys


async def main():
    asyncio.create_task(asyncio.sleep(10))
    await asyncio.sleep(1)
    sys.exit(3)


async def leaves():
    sys.exit("from a task")


async def waits():
    task = asyncio.create_task(leaves(), name="leaves")
    await asyncio.sleep(1)
    print("never", task)


for coroutine in (main(), waits()):
    try:
        asyncio.run(coroutine)
    except SystemExit as error:
        print("caught", repr(error))
sys.exit(0)
