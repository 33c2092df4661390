import asyncio
import time


async def step(what, seconds):
    print(f"{what} ...")
    await asyncio.sleep(seconds)
    print(f"{what}: done")


async def main():
    start = time.time()
    await step("boil water", 2)
    await step("slice bread", 1)
    print(f"Finished in {time.time() - start:.2f} s")


asyncio.run(main())
