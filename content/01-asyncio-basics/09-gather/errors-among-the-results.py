import asyncio


async def price(shop):
    await asyncio.sleep(1)
    if shop == "corner":
        raise ConnectionError("the corner shop is closed")
    return 3 if shop == "market" else 5


async def main():
    answers = await asyncio.gather(
        price("market"), price("corner"), price("mall"), return_exceptions=True
    )
    print(f"{len(answers)} answers")
    for answer in answers:
        if isinstance(answer, Exception):
            print("no price:", answer)
        else:
            print("price:", answer)


asyncio.run(main())
