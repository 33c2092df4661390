import asyncio


async def ask(city, seconds):
    await asyncio.sleep(seconds)
    print(f"{city} has answered")
    return len(city)


async def main():
    lengths = await asyncio.gather(ask("Reykjavik", 3), ask("Oslo", 1), ask("Bern", 2))
    print(lengths)


asyncio.run(main())
