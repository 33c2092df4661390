import asyncio


async def load(file):
    await asyncio.sleep(1)
    print(f"{file}: loaded")


async def main():
    coroutine = load("users.csv")
    try:
        asyncio.run(coroutine)
    except RuntimeError as error:
        print("refused:", error)
    await coroutine  # Inside a running loop, this is the way.


asyncio.run(main())
