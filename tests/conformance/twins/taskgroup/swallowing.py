# A child that swallows its cancel, a body that swallows it, and a group left early by return and break.
import asyncio


async def swallows():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("swallowed")
        return "survived"


async def fails():
    await asyncio.sleep(1)
    raise ValueError("boom")


async def returns():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(asyncio.sleep(1))
        return f"{asyncio.get_running_loop().time():.1f}"


async def main():
    try:
        async with asyncio.TaskGroup() as tg:
            task = tg.create_task(swallows())
            tg.create_task(fails())
    except ExceptionGroup as group:
        print(repr(group), task.result(), task.cancelling())
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(fails())
            try:
                await asyncio.sleep(10)
            except asyncio.CancelledError:
                print("the body swallows it", asyncio.current_task().cancelling())
            await asyncio.sleep(1)
            print("the body goes on")
    except ExceptionGroup as group:
        print(repr(group), asyncio.current_task().cancelling())
    print(await returns(), f"{asyncio.get_running_loop().time():.1f}")
    for i in range(3):
        async with asyncio.TaskGroup() as tg:
            tg.create_task(asyncio.sleep(i))
            if i == 1:
                break
    print(i, f"{asyncio.get_running_loop().time():.1f}")


asyncio.run(main())
