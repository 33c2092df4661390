# python: debug
# Slow callbacks and steps, as the logger says them: a task's name, a handle, a threshold of one's own, a quiet level.
import asyncio
import logging
import time


async def slow(seconds):
    await asyncio.sleep(0.5)
    time.sleep(seconds)


def callback():
    time.sleep(0.15)


async def main():
    loop = asyncio.get_running_loop()
    task = asyncio.create_task(slow(0.4), name="slow task")
    await task
    loop.slow_callback_duration = 0.05
    loop.call_soon(callback)
    await asyncio.create_task(slow(0.07))
    loop.slow_callback_duration = 0.5
    await slow(0.4)
    logging.getLogger("asyncio").setLevel(logging.ERROR)
    await slow(1)
    print("main ends")


asyncio.run(main())
