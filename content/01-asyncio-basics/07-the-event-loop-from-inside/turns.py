import asyncio


async def export_rows(table):
    for row in range(1, 4):
        print(f"{table}: row {row}")
        await asyncio.sleep(0)


async def main():
    await asyncio.gather(export_rows("users"), export_rows("orders"))


asyncio.run(main())
