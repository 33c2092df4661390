import asyncio


async def load():
    raise ValueError("no such file")


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(load())
        group.create_task(asyncio.sleep(5))


asyncio.run(main())
