import asyncio
import time


async def ask(city, seconds):
    print(f"{city}: asked")
    await asyncio.sleep(seconds)
    print(f"{city}: answered")


async def main():
    start = time.time()
    await asyncio.gather(
        ask("Lima", 3),  # seconds until the answer
        ask("Oslo", 1),
        ask("Tokyo", 2),
    )
    seconds = time.time() - start
    print(f"Finished in {seconds:.2f} s")


asyncio.run(main())
