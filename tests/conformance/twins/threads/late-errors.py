# python: real
# What a pool's work raises and nobody asks for is lost, silently; what a callback raises goes to the handler.
import asyncio
import time
from concurrent.futures import ThreadPoolExecutor


def fails(text):
    time.sleep(0.1)
    raise ValueError(text)


def in_callback():
    raise ValueError("in a callback")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print(context["message"], repr(context["exception"])))
    with ThreadPoolExecutor() as pool:
        pool.submit(fails, "silent")

    await asyncio.to_thread(loop.call_soon_threadsafe, in_callback)
    await asyncio.sleep(0.1)


asyncio.run(main())
