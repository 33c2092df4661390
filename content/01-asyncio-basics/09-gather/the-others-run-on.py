import asyncio


async def charge(account, seconds):
    await asyncio.sleep(seconds)
    if account == "Bo":
        raise ValueError("Bo has no money")
    print(f"{account} was charged")


async def main():
    try:
        await asyncio.gather(charge("Al", 1), charge("Bo", 2), charge("Cy", 3))
    except ValueError as error:
        print("error:", error)
    await asyncio.sleep(5)
    print("main: leaves")


asyncio.run(main())
