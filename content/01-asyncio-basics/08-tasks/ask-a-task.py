import asyncio


async def count_rows(file):
    await asyncio.sleep(60 if file == "huge.csv" else 1)
    if file == "broken.csv":
        raise ValueError("no header")
    return 1250


async def main():
    users = asyncio.create_task(count_rows("users.csv"), name="users")
    broken = asyncio.create_task(count_rows("broken.csv"), name="broken")
    huge = asyncio.create_task(count_rows("huge.csv"), name="huge")
    print("users: done?", users.done())

    await asyncio.sleep(2)
    huge.cancel()
    await asyncio.wait([huge])

    for task in [users, broken, huge]:
        name = task.get_name()
        if task.cancelled():
            print(name, "was cancelled")
        elif task.exception() is not None:
            print(name, "failed:", task.exception())
        else:
            print(name, "returned", task.result())
    print("awaited twice:", await users, await users)


asyncio.run(main())
