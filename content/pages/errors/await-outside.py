import asyncio


async def count():
    await asyncio.sleep(1)
    return 3


def main():
    rows = await count()
    print(rows)


main()
