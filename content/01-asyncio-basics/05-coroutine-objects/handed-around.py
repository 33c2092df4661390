import asyncio


async def cook(dish):
    print(f"cooking {dish}")
    await asyncio.sleep(1)
    return f"one {dish}"


async def main():
    slips = [cook("soup"), cook("pie"), cook("tart")]
    print(f"{len(slips)} orders taken, nothing cooked")
    for slip in reversed(slips):
        print(await slip)


asyncio.run(main())
