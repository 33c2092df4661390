# What the primitives look like.
import asyncio


def show(thing):
    print(str(thing).replace(hex(id(thing)), "0x12345"))


async def main():
    lock = asyncio.Lock()
    show(lock)
    await lock.acquire()
    show(lock)
    task = asyncio.create_task(lock.acquire())
    await asyncio.sleep(0)
    show(lock)
    task.cancel()
    event = asyncio.Event()
    show(event)
    event.set()
    show(event)
    semaphore = asyncio.Semaphore(2)
    show(semaphore)
    await semaphore.acquire()
    await semaphore.acquire()
    show(semaphore)
    show(asyncio.BoundedSemaphore(3))
    condition = asyncio.Condition()
    show(condition)
    await condition.acquire()
    show(condition)
    show(asyncio.Barrier(2))
    queue = asyncio.Queue(3)
    show(queue)
    queue.put_nowait(1)
    show(queue)
    getter = asyncio.create_task(asyncio.Queue().get())
    show(asyncio.PriorityQueue())
    show(asyncio.LifoQueue(2))
    show(asyncio.TaskGroup())
    getter.cancel()


asyncio.run(main())
