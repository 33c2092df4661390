import asyncio

N = 300_000


async def child(i):
    return i


async def main():
    for _ in range(0, N, 1000):
        await asyncio.gather(*[child(i) for i in range(1000)])
