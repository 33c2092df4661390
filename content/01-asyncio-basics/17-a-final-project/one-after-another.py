import asyncio

seconds = {"news": 1, "maps": 5, "mail": 1, "jobs": 2, "help": 1, "sport": 2}


async def fetch(page):
    await asyncio.sleep(seconds[page])
    return f"<h1>{page}</h1>"


async def main():
    for page in seconds:
        print(await fetch(page))


asyncio.run(main())
