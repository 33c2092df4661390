import asyncio
import time


async def say_after(delay, what):
    await asyncio.sleep(delay)
    print(what)


async def main():
    start = time.time()
    print(f"Started execution at {time.strftime('%X')}")

    await say_after(1, "Hello")
    await say_after(2, "World")

    print(f"Finished in {time.time() - start:.2f} s")


asyncio.run(main())
