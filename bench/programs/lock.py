import asyncio

N = 200_000


async def worker(lock):
    for _ in range(N // 10):
        async with lock:
            await asyncio.sleep(0)


async def main():
    lock = asyncio.Lock()
    await asyncio.gather(*[worker(lock) for _ in range(10)])
