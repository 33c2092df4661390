import asyncio

N = 5_000_000


async def down(depth):
    if depth > 0:
        await down(depth - 1)


async def main():
    for _ in range(N // 100):
        await down(100)
