import asyncio

permits = asyncio.Semaphore(2)


async def upload(name, seconds):
    async with permits:
        print(f"{name} starts")
        await asyncio.sleep(seconds)


async def main():
    await asyncio.gather(
        upload("a.jpg", 3),
        upload("b.jpg", 1),
        upload("c.jpg", 1),
        upload("d.jpg", 1),
    )
    print("all uploaded")


asyncio.run(main())
