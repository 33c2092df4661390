import asyncio

N = 300_000


async def down(depth):
    if depth > 0:
        await down(depth - 1)
    else:
        for _ in range(N):
            await asyncio.sleep(0)


async def main():
    await down(100)
