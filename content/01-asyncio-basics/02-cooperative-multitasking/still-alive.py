import asyncio


async def download():
    await asyncio.sleep(3.2)  # a server takes its time
    print("the file is here")


async def clock():
    for second in range(1, 4):
        await asyncio.sleep(1)
        print(f"still alive after {second} s")


async def main():
    await asyncio.gather(download(), clock())


asyncio.run(main())
