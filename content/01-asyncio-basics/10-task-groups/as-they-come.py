import asyncio


async def search(archive, seconds):
    await asyncio.sleep(seconds)
    if archive == "letters":
        raise ConnectionError("letters is offline")
    return f"found in {archive}"


async def main():
    searches = [
        asyncio.create_task(search("photos", 3)),
        asyncio.create_task(search("letters", 2)),
        asyncio.create_task(search("messages", 1)),
    ]
    async for done in asyncio.as_completed(searches):
        try:
            print(await done)
        except ConnectionError as error:
            print("nothing:", error)


asyncio.run(main())
