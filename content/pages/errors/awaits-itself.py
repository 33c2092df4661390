import asyncio


async def main():
    for task in asyncio.all_tasks():
        await task


asyncio.run(main())
