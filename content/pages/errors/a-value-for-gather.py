import asyncio


async def main():
    await asyncio.gather(asyncio.sleep(1), 5)


asyncio.run(main())
