import asyncio


async def charge(account, seconds):
    await asyncio.sleep(seconds)
    if account == "Ben":
        raise ValueError("Ben has no money")
    print(f"{account} was charged")


async def main():
    try:
        await asyncio.gather(charge("Ann", 1), charge("Ben", 2), charge("Cleo", 3))
    except ValueError as error:
        print("error:", error)
    await asyncio.sleep(5)
    print("main: returns")


asyncio.run(main())
