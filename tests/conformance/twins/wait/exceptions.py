# FIRST_EXCEPTION: what counts as one; a cancelled task does not end it, a failed one does, done ones end it at once.
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

    def spawn(*specs):
        return [asyncio.create_task(child(name, delay, fails), name=name) for name, delay, fails in specs]

    start = loop.time()
    tasks = spawn(("a", 3, False), ("b", 1, False), ("c", 5, False))
    loop.call_later(2, tasks[2].cancel)
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    print(names(done), names(pending), f"{loop.time() - start:.1f}", tasks[2].cancelled())
    failed = spawn(("d", 0, True))[0]
    await asyncio.wait([failed])
    tasks = [*spawn(("e", 3, False)), failed]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    print(names(done), names(pending), repr(failed.exception()))
    tasks = spawn(("f", 1, True), ("g", 1, True), ("h", 1, False), ("i", 2, False))
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    print(names(done), names(pending), [repr(task.exception()) for task in tasks[:2]])
    done, pending = await asyncio.wait([tasks[3], tasks[3]])
    print(len(done), len(pending))


asyncio.run(main())
