import asyncio


async def main():
    done, pending = await asyncio.wait([asyncio.sleep(1)])
    print(len(done), len(pending))


asyncio.run(main())
