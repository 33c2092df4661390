# A Condition: notify wakes the first waiters, who take the lock in turn; a cancelled waiter passes the notify on.
import asyncio


async def waiter(name, condition):
    async with condition:
        print(name, "waits")
        try:
            await condition.wait()
        except asyncio.CancelledError:
            print(name, "cancelled, locked:", condition.locked())
            raise
        print(name, "woken")


async def main():
    condition = asyncio.Condition()
    for what in (condition.notify, condition.notify_all):
        try:
            what()
        except RuntimeError as error:
            print(error)
    try:
        await condition.wait()
    except RuntimeError as error:
        print(error)
    tasks = [asyncio.create_task(waiter(name, condition)) for name in "abcde"]
    await asyncio.sleep(0)
    async with condition:
        condition.notify(2)
        print("notified two, still inside")
        await asyncio.sleep(1)
    await asyncio.sleep(1)
    async with condition:
        condition.notify()
        tasks[2].cancel()
    await asyncio.sleep(1)
    print([t.done() for t in tasks])
    async with condition:
        condition.notify_all()
    await asyncio.wait(tasks)

    value = 0

    async def counter(wanted):
        async with condition:
            print(wanted, "got", await condition.wait_for(lambda: value if value >= wanted else None))

    tasks = [asyncio.create_task(counter(i)) for i in (3, 1, 2)]
    for i in range(1, 5):
        await asyncio.sleep(1)
        async with condition:
            value = i
            condition.notify_all()
    await asyncio.wait(tasks)

    lock = asyncio.Lock()
    condition = asyncio.Condition(lock)
    async with lock:
        print(condition.locked())
        condition.notify()


asyncio.run(main())
