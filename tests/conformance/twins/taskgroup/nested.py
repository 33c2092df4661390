# Groups in groups: a failure deep inside, a cancel of one branch, a group that is awaited elsewhere.
import asyncio


async def leaf(name, delay, fails=False):
    try:
        await asyncio.sleep(delay)
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise
    print(name, "fails" if fails else "ends")
    if fails:
        raise ValueError(name)


async def branch(name, *leaves):
    try:
        async with asyncio.TaskGroup() as tg:
            for i, (delay, fails) in enumerate(leaves):
                tg.create_task(leaf(f"{name}{i}", delay, fails))
    finally:
        print(name, "left", asyncio.current_task().cancelling())


async def main():
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(branch("a", (1, False), (3, False)))
            tg.create_task(branch("b", (2, True), (5, False)))
            tg.create_task(leaf("c", 4))
    except ExceptionGroup as group:
        print(repr(group))
    async with asyncio.TaskGroup() as tg:
        first = tg.create_task(branch("d", (5, False), (6, False)))
        tg.create_task(branch("e", (2, False)))
        await asyncio.sleep(1)
        first.cancel("only this branch")
    print(first.cancelled(), asyncio.current_task().cancelling())


asyncio.run(main())
