import asyncio
import time


async def ask(city, seconds):
    print(f"{city}: asked")
    await asyncio.sleep(seconds)  # the network's time, not ours
    print(f"{city}: answered")


async def main():
    start = time.time()
    await asyncio.gather(ask("Lima", 3), ask("Oslo", 1), ask("Tokyo", 2))
    print(f"Finished in {time.time() - start:.2f} s")


asyncio.run(main())
