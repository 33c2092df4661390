# python: real
# call_soon_threadsafe wakes the loop from a thread; callbacks run in the loop, in the order in which they were handed in.
import asyncio
import time


def calls(loop, future, event):
    loop.call_soon_threadsafe(print, "one")
    loop.call_soon_threadsafe(print, "two")
    time.sleep(0.2)
    loop.call_soon_threadsafe(future.set_result, "from the thread")
    time.sleep(0.2)
    handle = loop.call_soon_threadsafe(event.set)
    time.sleep(0.1)
    print("thread ends", handle.cancelled())


async def main():
    loop = asyncio.get_running_loop()
    future, event = loop.create_future(), asyncio.Event()
    working = asyncio.create_task(asyncio.to_thread(calls, loop, future, event))
    print(await future)
    await event.wait()
    print("set")
    await working
    loop.call_soon_threadsafe(print, "from the loop itself, later")
    print("before it")
    await asyncio.sleep(0)


asyncio.run(main())
