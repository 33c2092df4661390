import asyncio


async def main():
    jobs = asyncio.Queue()
    jobs.shutdown()
    await jobs.get()


asyncio.run(main())
