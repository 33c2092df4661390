import asyncio


async def add(a, b):
    return a + b  # nothing to wait for


async def work():
    print("work: begins")
    print(f"work: {await add(2, 3)}")
    print(f"work: {await add(4, 5)}")
    await asyncio.sleep(0)
    print("work: ends")


async def other():
    print("other: runs")


async def main():
    await asyncio.gather(work(), other())


asyncio.run(main())
