import asyncio


async def measure(place):
    await asyncio.sleep(1)
    if place == "attic":
        raise ValueError("the attic has no thermometer")
    return 21


async def main():
    cellar = asyncio.create_task(measure("cellar"), name="cellar")
    attic = asyncio.create_task(measure("attic"), name="attic")
    print(cellar.get_name(), "done?", cellar.done())

    await asyncio.sleep(2)
    print(cellar.get_name(), "done?", cellar.done(), "result:", cellar.result())
    print(attic.get_name(), "done?", attic.done(), "error:", attic.exception())
    print("awaiting it again gives", await cellar, "and again", await cellar)


asyncio.run(main())
