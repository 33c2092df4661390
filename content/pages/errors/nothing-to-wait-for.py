import asyncio


async def main():
    done, pending = await asyncio.wait([])
    print(len(done), len(pending))


asyncio.run(main())
