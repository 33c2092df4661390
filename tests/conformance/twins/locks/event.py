# An Event: set wakes all that wait, in order; set() then clear() before they run still lets them through.
import asyncio


async def waiter(name, event):
    print(name, "waits")
    print(name, await event.wait())


async def main():
    event = asyncio.Event()
    tasks = [asyncio.create_task(waiter(name, event)) for name in "abc"]
    await asyncio.sleep(0)
    print(event.is_set())
    event.set()
    event.clear()
    print("set and cleared", event.is_set())
    late = asyncio.create_task(waiter("late", event))
    await asyncio.wait(tasks)
    print("late done:", late.done())
    event.set()
    event.set()
    await late
    print(await event.wait(), event.is_set())
    event.clear()
    task = asyncio.create_task(waiter("cancelled", event))
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])
    event.set()
    print(task.cancelled())


asyncio.run(main())
