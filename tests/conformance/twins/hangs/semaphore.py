# A permit that nothing releases.
import asyncio


async def main():
    permits = asyncio.Semaphore(2)
    await permits.acquire()
    await permits.acquire()
    await permits.acquire()


asyncio.run(main())
