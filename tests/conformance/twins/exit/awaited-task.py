import asyncio
import sys


async def leaves():
    await asyncio.sleep(1)
    sys.exit(3)


async def main():
    task = asyncio.create_task(leaves())
    try:
        await task
    except SystemExit as error:
        print("caught", repr(error))
    except asyncio.CancelledError:
        print("cancelled", task.done())
        raise
    print("goes on")


asyncio.run(main())
