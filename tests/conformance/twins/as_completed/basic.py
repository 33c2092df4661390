# as_completed gives what ends first first, both ways of iterating; it can time out.
import asyncio


async def child(name, delay, fails=False):
    await asyncio.sleep(delay)
    if fails:
        raise ValueError(name)
    return name


async def main():
    for each in asyncio.as_completed([child("slow", 3), child("fast", 1), child("middle", 2)]):
        print(await each)
    tasks = [asyncio.create_task(child(name, delay), name=name) for name, delay in (("x", 2), ("y", 1))]
    async for task in asyncio.as_completed(tasks):
        print(task in tasks, task.get_name(), await task)
    try:
        for each in asyncio.as_completed([child("a", 1), child("b", 5)], timeout=2):
            print(await each)
    except TimeoutError as error:
        print("plain", repr(error))
    try:
        async for each in asyncio.as_completed([child("a", 1), child("b", 5)], timeout=2):
            print(await each)
    except TimeoutError as error:
        print("async", repr(error))
    for each in asyncio.as_completed([child("good", 2), child("bad", 1, True)]):
        try:
            print(await each)
        except ValueError as error:
            print(repr(error))
    print(list(asyncio.as_completed([])))
    done = asyncio.create_task(child("done", 0))
    await done
    for each in asyncio.as_completed([child("now", 0), done]):
        print(await each)
    try:
        asyncio.as_completed(done)
    except TypeError as error:
        print(error)
    waits = [asyncio.create_task(child("z", 1)), asyncio.create_task(child("w", 2))]
    iterator = iter(asyncio.as_completed(waits))
    first, second = next(iterator), next(iterator)
    print(await second, await first)


asyncio.run(main())
