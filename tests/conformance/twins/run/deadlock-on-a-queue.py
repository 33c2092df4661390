# Workers wait for items that nobody puts; what was printed before stands.
import asyncio


async def worker(queue):
    while True:
        print("got", await queue.get())


async def main():
    queue = asyncio.Queue()
    workers = [asyncio.create_task(worker(queue), name=f"worker {i}") for i in range(2)]
    for i in range(3):
        queue.put_nowait(i)
    await queue.join()


asyncio.run(main())
