import asyncio


async def save(file):
    print(f"{file}: saving")
    await asyncio.sleep(1)
    print(f"{file}: saved")


async def main():
    asyncio.create_task(save("notes.txt"))
    await asyncio.sleep(0.5)
    print("main: goodbye")


asyncio.run(main())
