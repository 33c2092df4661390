import asyncio


async def status(server):
    return f"{server} is up"


async def main():
    asked = status("api")
    print(await asked)
    try:
        print(await asked)
    except RuntimeError as error:
        print("refused:", error)
    print(await status("api"))  # a new call makes a new coroutine


asyncio.run(main())
