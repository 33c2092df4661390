import asyncio
import time


async def deliver(parcel, seconds):
    print(f"{parcel}: on its way")
    await asyncio.sleep(seconds)
    print(f"{parcel}: delivered")
    return f"receipt for {parcel}"


async def main():
    start = time.perf_counter()
    books = asyncio.create_task(deliver("books", 2))
    plants = asyncio.create_task(deliver("plants", 1))
    piano = asyncio.create_task(deliver("piano", 3))
    print("three tasks made")

    print(await books)
    print(await plants)
    print(await piano)
    print(f"all done in {round(time.perf_counter() - start)} s")


asyncio.run(main())
