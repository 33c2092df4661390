import asyncio

N = 200_000


async def sleeper(seed):
    for _ in range(N // 1000):
        seed = seed * 16807 % 2147483647
        await asyncio.sleep(1 + seed % 1000 / 1000)


async def main():
    await asyncio.gather(*[sleeper(i + 1) for i in range(1000)])
