# A TaskGroup waits for its children; a failing child cancels the others and the body.
import asyncio


async def child(name, delay, fails=False):
    try:
        await asyncio.sleep(delay)
    except asyncio.CancelledError as error:
        print(name, repr(error))
        raise
    if fails:
        raise ValueError(name)
    print(name, "ends")
    return name


async def main():
    async with asyncio.TaskGroup() as tg:
        print(tg)
        a = tg.create_task(child("a", 2))
        b = tg.create_task(child("b", 1), name="bee")
        print("body ends", tg)
    print(a.result(), b.result(), b.get_name(), tg)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(child("c", 1, True))
            tg.create_task(child("d", 2))
            tg.create_task(child("e", 1, True))
            try:
                await asyncio.sleep(10)
            except asyncio.CancelledError as error:
                print("body", repr(error), asyncio.current_task().cancelling())
                raise
    except ExceptionGroup as group:
        print(repr(group), group, group.message, group.exceptions[0])
    print(asyncio.current_task().cancelling())
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(child("f", 1))
            raise KeyError("body fails")
    except ExceptionGroup as group:
        print(repr(group))
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(child("g", 1, True))
            await asyncio.sleep(1)
            await asyncio.sleep(1)
    except ExceptionGroup as group:
        print(repr(group))
    async with asyncio.TaskGroup() as tg:
        task = tg.create_task(child("h", 5))
        await asyncio.sleep(1)
        task.cancel("one child")
    print("a cancelled child is no error", task.cancelled())


asyncio.run(main())
