import asyncio


async def thermometer():
    for degrees in [19, 20, 22]:
        await asyncio.sleep(1)
        yield degrees


async def main():
    async for degrees in thermometer():
        print(f"{degrees} degrees")
    print("no more values")


asyncio.run(main())
