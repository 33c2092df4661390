import asyncio


async def show(name, future):
    try:
        print(f"{name}: {await future}")
    except BaseException as error:
        print(f"{name}: {error!r}")


async def main():
    loop = asyncio.get_running_loop()
    users = loop.create_future()
    orders = loop.create_future()
    prices = loop.create_future()
    loop.call_later(1, lambda: users.set_result("42 rows"))
    loop.call_later(2, lambda: orders.set_exception(ValueError("no such table")))
    loop.call_later(3, lambda: prices.cancel())
    await show("users", users)
    await show("orders", orders)
    await show("prices", prices)

    try:
        users.set_result("43 rows")
    except asyncio.InvalidStateError as error:
        print(f"a second result: {error!r}")


asyncio.run(main())
