import asyncio

tills = asyncio.Semaphore(2)


async def customer(name, seconds):
    async with tills:
        print(f"{name} pays")
        await asyncio.sleep(seconds)


async def main():
    await asyncio.gather(
        customer("Ada", 3),
        customer("Bob", 1),
        customer("Cleo", 1),
        customer("Dan", 1),
    )
    print("closed")


asyncio.run(main())
