import asyncio

N = 2_000_000


async def down(depth):
    if depth > 0:
        await down(depth - 1)
    else:
        await asyncio.sleep(0)


async def main():
    for _ in range(N // 10):
        await down(10)
