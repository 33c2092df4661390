# Leaving an async for early: the generator's finally runs when it is finalised, a turn later, not at the break.
import asyncio


async def count(name):
    try:
        for i in range(10):
            yield i
    finally:
        print(name, "finally")
        await asyncio.sleep(0)
        print(name, "finally, after a wait")


async def main():
    async for value in count("temporary"):
        print(value)
        if value == 1:
            break
    print("after the break")
    await asyncio.sleep(0)
    print("one turn later")
    await asyncio.sleep(0)
    print("two turns later")
    await asyncio.sleep(0)
    generator = count("closed")
    async for value in generator:
        print(value)
        break
    print("closing")
    await generator.aclose()
    print("closed")
    await generator.aclose()
    kept = count("kept")
    async for value in kept:
        break
    print("main ends with one open")
    return kept


asyncio.run(main())
print("after run")
