# 23. The eager task factory: the body runs inside create_task, up to its first suspension.
import asyncio


async def at_once(name):
    print(name, "runs in", asyncio.current_task().get_name())
    return name


async def suspends(name):
    print(name, "begins")
    await asyncio.sleep(0)
    print(name, "ends")
    return name


async def fails():
    raise ValueError("at once")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    print("before")
    task = asyncio.create_task(at_once("a"), name="eager a")
    print("after", task.done(), task, task in asyncio.all_tasks())
    print(await task)
    task = asyncio.create_task(suspends("b"))
    print("after", task.done(), task.get_name(), task in asyncio.all_tasks(), asyncio.current_task().get_name())
    print(await task)
    task = asyncio.create_task(fails())
    print(task.done(), repr(task.exception()))
    print(await asyncio.gather(at_once("c"), suspends("d"), at_once("e")))
    turns = 0

    async def spectate():
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    spectator = asyncio.create_task(spectate())
    before = turns
    await asyncio.create_task(at_once("f"))
    print("turns", turns - before)
    before = turns
    await asyncio.create_task(suspends("g"))
    print("turns", turns - before)
    before = turns
    await asyncio.gather(at_once("h"), at_once("i"))
    print("turns", turns - before)
    spectator.cancel()

    task = asyncio.create_task(suspends("j"))
    task.cancel()
    try:
        await task
    except asyncio.CancelledError as error:
        print(repr(error), task.cancelled())


asyncio.run(main())
