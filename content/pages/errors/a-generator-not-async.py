import asyncio


async def main():
    async for row in [1, 2, 3]:
        print(row)


asyncio.run(main())
