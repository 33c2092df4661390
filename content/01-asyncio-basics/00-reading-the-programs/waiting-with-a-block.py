import asyncio


async def fetch_row(id):
    await asyncio.sleep(1)
    print(f"row {id}")


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(fetch_row(7))
        group.create_task(fetch_row(8), name="eight")
    print("both are here")

    lock = asyncio.Lock()
    async with lock:
        print("locked:", lock.locked())
    print("locked:", lock.locked())


asyncio.run(main())
