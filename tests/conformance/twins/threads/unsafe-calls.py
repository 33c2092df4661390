# python: real
# What a thread hands to the loop by call_soon, or by setting a future's result, does not wake it: it waits for the loop's
# next turn. Nothing says so, unless debug mode is on.
import asyncio
import time


def unsafe(loop, future):
    time.sleep(0.2)
    loop.call_soon(print, "called")
    future.set_result("set")
    print("handed in")
    time.sleep(1)


async def waits(future):
    print(await future)


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    waiting = asyncio.create_task(waits(future))
    working = asyncio.create_task(asyncio.to_thread(unsafe, loop, future))
    await asyncio.sleep(0.6)
    print("main wakes up")
    await waiting
    await working


asyncio.run(main())
