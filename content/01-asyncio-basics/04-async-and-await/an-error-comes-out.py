import asyncio


async def price(item):
    await asyncio.sleep(1)
    if item == "moonlight":
        raise ValueError("not for sale")
    return 3


async def main():
    try:
        print("moonlight costs", await price("moonlight"))
    except ValueError as error:
        print("no price:", error)
    print("toast costs", await price("toast"))


asyncio.run(main())
