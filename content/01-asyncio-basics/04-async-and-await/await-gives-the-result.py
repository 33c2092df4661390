import asyncio


async def count_rows(table):
    print(f"counting {table}")
    await asyncio.sleep(1)  # the database needs a second
    return 4 if table == "users" else 3


async def main():
    users = await count_rows("users")
    orders = await count_rows("orders")
    print(f"users {users}, orders {orders}, together {users + orders}")


asyncio.run(main())
