# 19. A Semaphore hands its permit over; locked() is true while somebody waits; a late task queues.
import asyncio


async def worker(name, semaphore, seconds=1):
    async with semaphore:
        print(name, "in")
        await asyncio.sleep(seconds)
    print(name, "out")


async def main():
    semaphore = asyncio.Semaphore(2)
    print(semaphore.locked())
    await asyncio.gather(*[worker(name, semaphore) for name in "abcde"])

    semaphore = asyncio.Semaphore(1)
    await semaphore.acquire()
    print(semaphore.locked())
    waiting = asyncio.create_task(worker("waiting", semaphore))
    await asyncio.sleep(0)
    semaphore.release()
    print("released with a waiter, locked:", semaphore.locked())
    late = asyncio.create_task(worker("late", semaphore))
    await asyncio.gather(waiting, late)

    await semaphore.acquire()
    tasks = [asyncio.create_task(worker(name, semaphore)) for name in "fgh"]
    await asyncio.sleep(0)
    semaphore.release()
    tasks[0].cancel()
    await asyncio.wait(tasks)
    print(semaphore.locked())
    semaphore.release()
    semaphore.release()
    await asyncio.gather(*[worker(name, semaphore) for name in "ijkl"])

    bounded = asyncio.BoundedSemaphore(1)
    async with bounded:
        pass
    try:
        bounded.release()
    except ValueError as error:
        print(error)
    try:
        asyncio.Semaphore(-1)
    except ValueError as error:
        print(error)
    zero = asyncio.Semaphore(0)
    asyncio.get_running_loop().call_later(1, zero.release)
    print(await zero.acquire())


asyncio.run(main())
