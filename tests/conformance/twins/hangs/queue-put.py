# A full queue that nothing reads.
import asyncio


async def main():
    queue = asyncio.Queue(1)
    await queue.put(1)
    await queue.put(2)


asyncio.run(main())
