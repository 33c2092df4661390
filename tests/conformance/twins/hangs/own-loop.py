# python: real hangs
# A coroutine that blocks its thread until its own loop has run something.
import asyncio


async def answer():
    return 42


async def main():
    loop = asyncio.get_running_loop()
    future = asyncio.run_coroutine_threadsafe(answer(), loop)
    print("asked")
    print(future.result())


asyncio.run(main())
