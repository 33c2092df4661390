import asyncio


async def save(row):
    await asyncio.sleep(1)
    print(f"{row} saved")


async def main():
    save("row 1")
    await asyncio.sleep(2)


asyncio.run(main())
