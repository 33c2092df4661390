import asyncio


async def save(row):
    await asyncio.sleep(1)
    print(f"{row} saved")


async def main():
    saving = save("row 1")
    await saving
    await saving


asyncio.run(main())
