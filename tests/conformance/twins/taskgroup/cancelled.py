# 20. Cancelled from outside: children are cancelled, CancelledError goes on; with a failure inside, the group is raised
# and the parent is cancelled again at its next await.
import asyncio


async def child(name, cleanup_fails=False):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print(name, "cancelled")
        if cleanup_fails:
            raise ValueError(name) from None
        raise


async def parent(cleanup_fails):
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(child("a"))
            tg.create_task(child("b", cleanup_fails))
    except ExceptionGroup as group:
        print(repr(group), asyncio.current_task().cancelling())
        try:
            await asyncio.sleep(0)
            print("not cancelled again")
        except asyncio.CancelledError as error:
            print("cancelled again", repr(error), asyncio.current_task().cancelling())
            raise
    except asyncio.CancelledError as error:
        print("parent", repr(error), asyncio.current_task().cancelling())
        raise


async def in_the_body():
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(child("c"))
            await asyncio.sleep(10)
    except asyncio.CancelledError as error:
        print("body", repr(error), asyncio.current_task().cancelling())
        raise


async def main():
    for make in (lambda: parent(False), lambda: parent(True), in_the_body):
        task = asyncio.create_task(make())
        await asyncio.sleep(1)
        task.cancel("outside")
        try:
            await task
        except asyncio.CancelledError as error:
            print("main", repr(error), task.cancelled())
    task = asyncio.create_task(parent(False))
    await asyncio.sleep(1)
    task.cancel("one")
    await asyncio.sleep(0)
    task.cancel("two")
    await asyncio.wait([task])
    print(task.cancelling(), task.cancelled())


asyncio.run(main())
