import asyncio

N = 200_000


async def waits(future):
    await future


async def main():
    loop = asyncio.get_running_loop()
    for _ in range(0, N, 1000):
        tasks = [asyncio.create_task(waits(loop.create_future())) for _ in range(1000)]
        await asyncio.sleep(0)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
