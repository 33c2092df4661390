import asyncio


async def measure():
    await asyncio.sleep(2)
    return 21.5


print("before")
degrees = asyncio.run(measure())
print("after:", degrees)
