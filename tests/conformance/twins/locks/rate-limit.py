# Twenty requests, five at a time; who runs when.
import asyncio


async def request(i, semaphore, log):
    async with semaphore:
        log.append((asyncio.get_running_loop().time(), i))
        await asyncio.sleep(1 + i % 3)
        return i


async def main():
    semaphore = asyncio.Semaphore(5)
    log = []
    results = await asyncio.gather(*[request(i, semaphore, log) for i in range(20)])
    print(results == list(range(20)))
    for time, i in log:
        print(f"{time:.1f}", i)


asyncio.run(main())
