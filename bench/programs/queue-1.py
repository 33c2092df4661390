import asyncio

N = 200_000


async def producer(queue):
    for i in range(N):
        await queue.put(i)


async def main():
    queue = asyncio.Queue(1)
    task = asyncio.create_task(producer(queue))
    for _ in range(N):
        await queue.get()
    await task
