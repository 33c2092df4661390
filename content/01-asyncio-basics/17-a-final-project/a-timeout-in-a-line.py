import asyncio

permits = asyncio.Semaphore(1)


async def fetch(page):
    async with permits:
        print(f"{page} has a permit")
        await asyncio.sleep(1)
        return f"<h1>{page}</h1>"


async def patient(page):
    try:
        print(await asyncio.wait_for(fetch(page), 2.5))
    except TimeoutError:
        print(f"{page} took too long")


async def main():
    await asyncio.gather(patient("news"), patient("mail"), patient("jobs"))


asyncio.run(main())
