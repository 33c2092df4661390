import asyncio


lock = asyncio.Lock()


async def write(name):
    async with lock:
        await asyncio.sleep(1)
        print(f"{name} written")


async def main():
    await asyncio.gather(write("a.log"), write("b.log"))


asyncio.run(main())
asyncio.run(main())
