# A waiter cancelled while it waits, and one cancelled after it was chosen: the next gets the lock.
import asyncio


async def worker(name, lock):
    try:
        async with lock:
            print(name, "in")
            await asyncio.sleep(1)
    except asyncio.CancelledError:
        print(name, "cancelled, locked:", lock.locked())
        raise


async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    tasks = [asyncio.create_task(worker(name, lock), name=name) for name in "abc"]
    await asyncio.sleep(0)
    tasks[0].cancel()
    await asyncio.sleep(0)
    lock.release()
    await asyncio.wait(tasks)
    print(lock.locked())

    await lock.acquire()
    tasks = [asyncio.create_task(worker(name, lock), name=name) for name in "def"]
    await asyncio.sleep(0)
    lock.release()
    tasks[0].cancel()
    await asyncio.wait(tasks)
    print(lock.locked())

    await lock.acquire()
    tasks = [asyncio.create_task(worker(name, lock), name=name) for name in "gh"]
    await asyncio.sleep(0)
    for task in tasks:
        task.cancel()
    lock.release()
    await asyncio.wait(tasks)
    print(lock.locked(), await lock.acquire())


asyncio.run(main())
