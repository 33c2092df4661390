# A lock that its holder takes again.
import asyncio


async def main():
    lock = asyncio.Lock()
    async with lock:
        print("first")
        await lock.acquire()


asyncio.run(main())
