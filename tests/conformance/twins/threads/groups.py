# python: real
# A TaskGroup of threads: one fails, the others are no longer waited for, but work on to their ends.
import asyncio
import time


def work(name, seconds):
    time.sleep(seconds)
    print(name, "ends")
    if name == "bad":
        raise ValueError(name)
    return name


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(asyncio.to_thread(work, *job)) for job in [("a", 0.2), ("bad", 0.4), ("c", 0.7)]]
    except* ValueError as errors:
        print([repr(error) for error in errors.exceptions])
    print([task.cancelled() for task in tasks])
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(asyncio.to_thread(work, *job)) for job in [("d", 0.5), ("e", 0.2)]]
    print([task.result() for task in tasks])
    done, pending = await asyncio.wait(
        [asyncio.create_task(asyncio.to_thread(work, *job)) for job in [("f", 0.1), ("g", 0.4)]],
        return_when=asyncio.FIRST_COMPLETED,
    )
    print(len(done), len(pending))
    for each in asyncio.as_completed([asyncio.to_thread(work, *job) for job in [("h", 0.5), ("i", 0.2)]]):
        print(await each)


asyncio.run(main())
