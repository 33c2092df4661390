# python: real
# Cancelling a task that waits for a thread: CancelledError at once; what the thread returns or raises is lost, silently.
import asyncio
import time


def work(name, fails=False):
    print(name, "begins")
    time.sleep(0.4)
    print(name, "ends")
    if fails:
        raise ValueError("nobody hears of this")
    return name


async def waits(*args):
    try:
        return await asyncio.to_thread(work, *args)
    except asyncio.CancelledError as error:
        print(args[0], repr(error))
        raise


async def main():
    tasks = [asyncio.create_task(waits("a")), asyncio.create_task(waits("b", True))]
    await asyncio.sleep(0.1)
    print(tasks[0].cancel("enough"))
    await asyncio.sleep(0.1)
    print(tasks[1].cancel())
    await asyncio.wait(tasks)
    print([task.cancelled() for task in tasks])
    await asyncio.sleep(0.5)
    print("main ends")


asyncio.run(main())
