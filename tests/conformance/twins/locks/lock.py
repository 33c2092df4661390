# 19. A Lock: first come, first served, and no barging.
import asyncio


async def worker(name, lock, log):
    async with lock:
        log.append(f"{name} in")
        await asyncio.sleep(1)
        log.append(f"{name} out")


async def main():
    log = []
    lock = asyncio.Lock()
    print(lock.locked())
    await asyncio.gather(*[worker(name, lock, log) for name in "abc"])
    print(log)

    # Released, a waiter chosen but not yet run: unlocked, yet a newcomer queues.
    await lock.acquire()
    waiter = asyncio.create_task(worker("waiter", lock, log))
    await asyncio.sleep(0)
    print(lock.locked())
    lock.release()
    print("released, locked:", lock.locked())
    newcomer = asyncio.create_task(worker("newcomer", lock, log))
    log.clear()
    await asyncio.gather(waiter, newcomer)
    print(log)

    try:
        lock.release()
    except RuntimeError as error:
        print(error)
    print(await lock.acquire(), lock.locked())
    lock.release()

    async def direct():
        await lock.acquire()
        log.append("barged in")
        lock.release()

    log.clear()
    await lock.acquire()
    waiter = asyncio.create_task(worker("waiter", lock, log))
    await asyncio.sleep(0)
    lock.release()
    await direct()
    await waiter
    print(log)


asyncio.run(main())
