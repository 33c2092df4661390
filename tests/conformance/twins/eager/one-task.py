# eager_start for one task; a TaskGroup defers what an eager child's failure does.
import asyncio


async def child(name, fails=False):
    print(name, "begins", asyncio.current_task().get_name())
    if fails:
        raise ValueError(name)
    await asyncio.sleep(0)
    print(name, "ends")


async def main():
    task = asyncio.create_task(child("eager"), eager_start=True, name="e")
    print("after eager")
    lazy = asyncio.create_task(child("lazy"), eager_start=False, name="l")
    print("after lazy")
    await asyncio.gather(task, lazy)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(child("fails at once", True), eager_start=True, name="f")
            print("the body goes on")
            await asyncio.sleep(0)
            print("never")
    except ExceptionGroup as group:
        print(repr(group))
    async with asyncio.TaskGroup() as tg:
        task = tg.create_task(child("nested", False), eager_start=True, name="n")
        print(task.done())
    print(task.done())

    async def parent():
        print("parent is", asyncio.current_task().get_name())
        inner = asyncio.create_task(child("inner"), eager_start=True, name="i")
        print("parent again", asyncio.current_task().get_name())
        await inner

    await asyncio.create_task(parent(), eager_start=True, name="p")


asyncio.run(main())
