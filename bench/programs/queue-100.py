import asyncio

N = 1_000_000


async def producer(queue):
    for i in range(N):
        await queue.put(i)


async def main():
    queue = asyncio.Queue(100)
    task = asyncio.create_task(producer(queue))
    for _ in range(N):
        await queue.get()
    await task
