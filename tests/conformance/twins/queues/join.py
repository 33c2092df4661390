# join() waits until every item was marked done.
import asyncio


async def worker(name, queue):
    while True:
        item = await queue.get()
        await asyncio.sleep(item)
        print(name, "did", item)
        queue.task_done()


async def main():
    queue = asyncio.Queue()
    await queue.join()
    for item in (3, 1, 2, 1):
        queue.put_nowait(item)
    workers = [asyncio.create_task(worker(name, queue)) for name in "ab"]
    print("joining")
    await queue.join()
    print("joined", f"{asyncio.get_running_loop().time():.1f}")
    try:
        queue.task_done()
    except ValueError as error:
        print(error)
    for task in workers:
        task.cancel()
    print(await asyncio.gather(*workers, return_exceptions=True))


asyncio.run(main())
