import asyncio


async def fetch_row(id):
    await asyncio.sleep(1)
    return f"row {id}"


async def main():
    print(await fetch_row(7))


if __name__ == "__main__":
    asyncio.run(main())
