import asyncio


async def save(row):
    await asyncio.sleep(1)
    print(f"{row} saved")


async def main():
    asyncio.run(save("row 1"))


asyncio.run(main())
