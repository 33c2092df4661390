import asyncio


async def charge(account, seconds):
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError:
        print(f"{account} was told to stop")
        raise
    if account == "Bo":
        raise ValueError("Bo has no money")
    print(f"{account} was charged")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(charge("Al", 1))
            group.create_task(charge("Bo", 2))
            group.create_task(charge("Cy", 3))
    except* ValueError as errors:
        for inner in errors.exceptions:
            print("error:", inner)
    await asyncio.sleep(5)
    print("main: leaves")


asyncio.run(main())
