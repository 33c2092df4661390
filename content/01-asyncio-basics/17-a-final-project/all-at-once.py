import asyncio

seconds = {"news": 1, "maps": 5, "mail": 1, "jobs": 2, "help": 1, "sport": 2}
open_connections = 0


async def fetch(page):
    global open_connections
    open_connections += 1
    try:
        if open_connections > 3:
            raise ConnectionError("503: too many connections")
        await asyncio.sleep(seconds[page])
        return f"<h1>{page}</h1>"
    finally:
        open_connections -= 1


async def main():
    answers = await asyncio.gather(*map(fetch, seconds), return_exceptions=True)
    for answer in answers:
        print(answer)


asyncio.run(main())
