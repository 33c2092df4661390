import asyncio


async def count_rows(table):
    await asyncio.sleep(1)
    if table == "invoices":
        raise ValueError("no such table")
    return 3


async def main():
    try:
        print("invoices:", await count_rows("invoices"))
    except ValueError as error:
        print("not counted:", error)
    print("orders:", await count_rows("orders"))


asyncio.run(main())
