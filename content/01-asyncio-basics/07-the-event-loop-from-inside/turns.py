import asyncio


async def count(name):
    for n in range(1, 4):
        print(f"{name} {n}")
        await asyncio.sleep(0)


async def main():
    await asyncio.gather(count("a"), count("b"))


asyncio.run(main())
