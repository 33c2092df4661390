import asyncio


async def ask(city):
    await asyncio.sleep(1)
    return city


asyncio.run(asyncio.gather(ask("Oslo"), ask("Bern")))
