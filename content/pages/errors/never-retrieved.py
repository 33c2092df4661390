import asyncio


async def load():
    raise ValueError("no such file")


async def main():
    asyncio.create_task(load())
    await asyncio.sleep(1)


asyncio.run(main())
