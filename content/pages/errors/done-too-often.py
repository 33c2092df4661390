import asyncio


async def main():
    jobs = asyncio.Queue()
    jobs.task_done()


asyncio.run(main())
