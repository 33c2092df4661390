# 14. wait: three ways to end, a timeout that raises nothing, and the texts of its refusals.
import asyncio


async def child(name, delay, fails=False):
    await asyncio.sleep(delay)
    if fails:
        raise ValueError(name)
    return name


def names(tasks):
    return [task.get_name() for task in tasks]


async def main():
    loop = asyncio.get_running_loop()

    def spawn():
        return [
            asyncio.create_task(child("a", 3), name="a"),
            asyncio.create_task(child("b", 1), name="b"),
            asyncio.create_task(child("c", 2, True), name="c"),
            asyncio.create_task(child("d", 1), name="d"),
        ]

    for when in (asyncio.ALL_COMPLETED, asyncio.FIRST_COMPLETED, asyncio.FIRST_EXCEPTION):
        start = loop.time()
        tasks = spawn()
        done, pending = await asyncio.wait(tasks, return_when=when)
        print(when, names(done), names(pending), f"{loop.time() - start:.1f}")
        if pending:
            done, pending = await asyncio.wait(pending)
            print("then", names(done), names(pending))
        tasks[2].exception()
    start = loop.time()
    tasks = spawn()
    done, pending = await asyncio.wait(tasks, timeout=1.5)
    print("timeout", names(done), names(pending), f"{loop.time() - start:.1f}")
    done, pending = await asyncio.wait(tasks, timeout=0)
    print("timeout 0", names(done), names(pending))
    done, pending = await asyncio.wait(tasks)
    print(names(done), repr(tasks[2].exception()))
    done, pending = await asyncio.wait(tasks, timeout=5, return_when="FIRST_COMPLETED")
    print("all done already", names(done))

    coroutine = child("x", 0)
    for make in (
        lambda: asyncio.wait([]),
        lambda: asyncio.wait([coroutine]),
        lambda: asyncio.wait(coroutine),
        lambda: asyncio.wait(tasks[0]),
        lambda: asyncio.wait(tasks, return_when="SOME"),
    ):
        try:
            await make()
        except (ValueError, TypeError) as error:
            print(type(error).__name__, error)
    coroutine.close()


asyncio.run(main())
