import asyncio

N = 500_000


async def main():
    for _ in range(N):
        await asyncio.sleep(0)
