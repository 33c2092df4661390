# A coroutine is awaited once.
import asyncio


async def child():
    await asyncio.sleep(1)
    return 1


async def fails():
    raise ValueError("boom")


async def attempt(awaitable):
    try:
        print("gives", await awaitable)
    except Exception as error:
        print(type(error).__name__, error)


async def main():
    coroutine = child()
    await attempt(coroutine)
    await attempt(coroutine)
    coroutine = fails()
    await attempt(coroutine)
    await attempt(coroutine)
    coroutine = child()
    task = asyncio.create_task(coroutine)
    await asyncio.sleep(0)
    await attempt(coroutine)
    await attempt(task)
    await attempt(task)
    await attempt(coroutine)
    coroutine = child()
    coroutine.close()
    await attempt(coroutine)


asyncio.run(main())
