import asyncio


async def clerk(name):
    print(f"{name}: takes the form")
    print(f"{name}: reads it")
    print(f"{name}: stamps it")
    await asyncio.sleep(1)  # the ink dries
    print(f"{name}: hands it back")


async def main():
    await asyncio.gather(clerk("Ann"), clerk("Ben"))


asyncio.run(main())
