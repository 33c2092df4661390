import asyncio
import time


async def worker_task(name, delay):
    print(f"Task {name}: starting, will wait {delay} s")
    await asyncio.sleep(delay)
    print(f"Task {name}: finished")
    return f"Result from {name}"


async def main():
    start = time.time()
    print(f"Starting concurrent tasks at {time.strftime('%X')}")

    task1 = asyncio.create_task(worker_task("A", 2))
    task2 = asyncio.create_task(worker_task("B", 1))
    task3 = asyncio.create_task(worker_task("C", 3))
    print("Three tasks made")

    results = await asyncio.gather(task1, task2, task3)

    print(f"All tasks finished in {time.time() - start:.2f} s")
    print("Results:", results)


asyncio.run(main())
