import asyncio


async def child():
    print("the child runs")


async def main():
    coroutine = child()
    try:
        asyncio.run(coroutine)
    except RuntimeError as error:
        print("refused:", error)
    await coroutine  # inside a running loop, this is the way


asyncio.run(main())
