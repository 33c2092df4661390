import asyncio


async def rows():
    for name in ["Ada", "Bob", "Cleo"]:
        await asyncio.sleep(1)  # the database sends the next row
        yield name


async def main():
    async for name in rows():
        print(f"row: {name}")
    print("no more rows")


asyncio.run(main())
