import asyncio


async def load(table, seconds):
    await asyncio.sleep(seconds)
    print(f"{table}: loaded")
    return f"{table}.csv"


async def main():
    tasks = []
    async with asyncio.TaskGroup() as group:
        tasks.append(group.create_task(load("users", 2)))
        tasks.append(group.create_task(load("orders", 3)))
        tasks.append(group.create_task(load("prices", 1)))
        print("three tasks made")
    for task in tasks:
        print("file:", task.result())


asyncio.run(main())
