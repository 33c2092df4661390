import asyncio


async def save(text):
    await asyncio.sleep(1)
    print(f"saved: {text}")


async def main():
    save("the only copy")
    await save("another copy")
    print("all is saved")


asyncio.run(main())
