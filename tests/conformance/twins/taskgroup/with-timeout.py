# A group inside a timeout, and a timeout inside a group's child.
import asyncio


async def child(name, delay):
    try:
        await asyncio.sleep(delay)
        print(name, "ends")
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise


async def impatient():
    async with asyncio.timeout(1):
        await child("inner", 5)


async def main():
    try:
        async with asyncio.timeout(1):
            async with asyncio.TaskGroup() as tg:
                tg.create_task(child("a", 5))
                tg.create_task(child("b", 0.5))
    except TimeoutError as error:
        print(repr(error), asyncio.current_task().cancelling())
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(impatient())
            tg.create_task(child("c", 5))
    except ExceptionGroup as group:
        print(repr(group))
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(child("d", 5))
            async with asyncio.timeout(1):
                await asyncio.sleep(5)
    except ExceptionGroup as group:
        print(repr(group))
    print(asyncio.current_task().cancelling())


asyncio.run(main())
