import asyncio


async def count_rows():
    await asyncio.sleep(2)
    return 1250


print("before")
rows = asyncio.run(count_rows())
print("after:", rows)
