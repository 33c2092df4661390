import asyncio


async def download(mirror, seconds):
    await asyncio.sleep(seconds)
    return f"a copy from {mirror}"


async def main():
    tasks = [
        asyncio.create_task(download("Bern", 3), name="Bern"),
        asyncio.create_task(download("Oslo", 1), name="Oslo"),
        asyncio.create_task(download("the moon", 60), name="the moon"),
    ]

    first, rest = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for task in first:
        print("first:", task.result())

    more, late = await asyncio.wait(rest, timeout=4)
    for task in more:
        print("then:", task.result())
    for task in late:
        print("too late:", task.get_name())
        task.cancel()


asyncio.run(main())
