import asyncio


async def main():
    task = asyncio.create_task(asyncio.sleep(1))
    print(task.result())


asyncio.run(main())
