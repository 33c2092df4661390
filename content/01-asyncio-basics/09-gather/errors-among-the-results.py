import asyncio


async def count_rows(file):
    await asyncio.sleep(1)
    if file == "march.csv":
        raise OSError(f"{file} is damaged")
    return 31


async def main():
    results = await asyncio.gather(
        count_rows("january.csv"),
        count_rows("february.csv"),
        count_rows("march.csv"),
        return_exceptions=True,
    )
    print(f"{len(results)} results")
    for result in results:
        if isinstance(result, BaseException):
            print("not counted:", result)
        else:
            print("rows:", result)


asyncio.run(main())
