import asyncio


async def charge(account, seconds):
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError:
        print(f"{account} was cancelled")
        raise
    if account == "Ben":
        raise ValueError("Ben has no money")
    print(f"{account} was charged")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(charge("Ann", 1))
            group.create_task(charge("Ben", 2))
            group.create_task(charge("Cleo", 3))
    except* ValueError as errors:
        for inner in errors.exceptions:
            print("error:", inner)
    await asyncio.sleep(5)
    print("main: returns")


asyncio.run(main())
