import asyncio


def count_rows():
    return 5


async def main():
    rows = await count_rows()
    print(rows)


asyncio.run(main())
