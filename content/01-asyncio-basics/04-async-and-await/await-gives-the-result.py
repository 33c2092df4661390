import asyncio


async def price(item):
    print(f"asking for the price of {item}")
    await asyncio.sleep(1)
    return 4 if item == "tea" else 3


async def main():
    tea = await price("tea")
    toast = await price("toast")
    print(f"tea {tea}, toast {toast}, together {tea + toast}")


asyncio.run(main())
