# 20. Errors in order of completion, the body's last; errors during cleanup are collected too.
import asyncio


async def fails(name, delay):
    await asyncio.sleep(delay)
    raise ValueError(name)


async def fails_in_cleanup(name, delay):
    try:
        await asyncio.sleep(10)
    finally:
        await asyncio.sleep(delay)
        raise KeyError(name)


async def main():
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(fails_in_cleanup("slow cleanup", 2))
            tg.create_task(fails_in_cleanup("fast cleanup", 1))
            tg.create_task(fails("first", 1))
            try:
                await asyncio.sleep(10)
            finally:
                raise IndexError("body")
    except ExceptionGroup as group:
        print(repr(group))

    try:
        async with asyncio.TaskGroup() as outer:
            outer.create_task(fails("outer child", 3))
            async with asyncio.TaskGroup() as inner:
                inner.create_task(fails("inner child", 1))
    except ExceptionGroup as group:
        print(repr(group))
    print(asyncio.current_task().cancelling())

    try:
        async with asyncio.TaskGroup() as outer:
            outer.create_task(fails("outer child", 1))
            async with asyncio.TaskGroup() as inner:
                inner.create_task(fails_in_cleanup("inner cleanup", 1))
    except ExceptionGroup as group:
        print(repr(group))
    print(asyncio.current_task().cancelling())


asyncio.run(main())
