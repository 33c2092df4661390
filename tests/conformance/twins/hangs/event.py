# An event that nothing sets.
import asyncio


async def main():
    await asyncio.sleep(1)
    await asyncio.Event().wait()


asyncio.run(main())
