# A task that never ends.
import asyncio


async def main():
    task = asyncio.create_task(asyncio.Event().wait())
    await task


asyncio.run(main())
