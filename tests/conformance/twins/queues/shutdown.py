# shutdown(): puts are refused, gets drain what is left; at once, they drain nothing.
import asyncio


async def getter(name, queue):
    try:
        while True:
            print(name, "got", await queue.get())
            queue.task_done()
    except asyncio.QueueShutDown as error:
        print(name, repr(error))


async def putter(name, queue):
    try:
        await queue.put(name)
        print(name, "put")
    except asyncio.QueueShutDown as error:
        print(name, repr(error))


async def joiner(queue):
    await queue.join()
    print("joined")


async def main():
    for immediate in (False, True):
        queue = asyncio.Queue(2)
        queue.put_nowait(1)
        queue.put_nowait(2)
        putters = [asyncio.create_task(putter(name, queue)) for name in "pq"]
        joining = asyncio.create_task(joiner(queue))
        await asyncio.sleep(0)
        queue.shutdown(immediate=immediate)
        print("immediate" if immediate else "gentle", queue.qsize())
        await asyncio.sleep(1)
        await getter("g", queue)
        for what in (lambda: queue.put_nowait(3), queue.get_nowait):
            try:
                what()
            except asyncio.QueueShutDown as error:
                print(repr(error))
        await asyncio.gather(joining, *putters)
    queue = asyncio.Queue()
    waiting = [asyncio.create_task(getter(name, queue)) for name in "xy"]
    await asyncio.sleep(0)
    queue.shutdown()
    await asyncio.gather(*waiting)


asyncio.run(main())
