import asyncio


async def fetch_orders(shop, seconds, orders):
    await asyncio.sleep(seconds)
    print(f"{shop} has answered")
    return orders


async def main():
    counts = await asyncio.gather(
        fetch_orders("Lisbon", 3, 120),
        fetch_orders("Oslo", 1, 45),
        fetch_orders("Bern", 2, 80),
    )
    print("orders:", counts)


asyncio.run(main())
