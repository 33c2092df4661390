# Retrying under a deadline for each attempt and one for all.
import asyncio


async def fetch(attempt):
    try:
        await asyncio.sleep(4 - attempt)
        return f"attempt {attempt}"
    except asyncio.CancelledError:
        print("attempt", attempt, "given up")
        raise


async def retry(limit):
    for attempt in range(5):
        try:
            async with asyncio.timeout(1.5):
                return await fetch(attempt)
        except TimeoutError:
            print("too slow", attempt)
    return None


async def main():
    print(await retry(5))
    try:
        async with asyncio.timeout(2):
            print(await retry(5))
    except TimeoutError:
        print("no time left", f"{asyncio.get_running_loop().time():.1f}")


asyncio.run(main())
