import asyncio


async def save():
    await asyncio.sleep(1)


async def main():
    task = asyncio.create_task(save)
    await task


asyncio.run(main())
