# Long chains of awaits, of tasks, and of errors through them.
import asyncio


async def deep(n):
    if n == 0:
        await asyncio.sleep(1)
        return 0
    return 1 + await deep(n - 1)


async def fails(n):
    if n == 0:
        await asyncio.sleep(1)
        raise ValueError("from the bottom")
    await fails(n - 1)


async def chain(n):
    if n == 0:
        await asyncio.sleep(1)
        return 0
    return 1 + await asyncio.create_task(chain(n - 1))


async def main():
    print(await deep(100))
    try:
        await fails(100)
    except ValueError as error:
        print(repr(error))
    print(await chain(50))
    task = asyncio.create_task(deep(80))
    await asyncio.sleep(0.5)
    task.cancel("all the way down")
    try:
        await task
    except asyncio.CancelledError as error:
        print(repr(error))


asyncio.run(main())
