# A gather inside a gather, with failures and a cancel from outside.
import asyncio


async def child(name, delay, fails=False):
    try:
        await asyncio.sleep(delay)
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise
    if fails:
        raise ValueError(name)
    return name


async def main():
    print(await asyncio.gather(child("a", 1), asyncio.gather(child("b", 2), child("c", 1)), asyncio.gather()))
    try:
        await asyncio.gather(child("d", 3), asyncio.gather(child("e", 1, True), child("f", 2)))
    except ValueError as error:
        print(repr(error))
    await asyncio.sleep(5)
    outer = asyncio.gather(child("g", 5), asyncio.gather(child("h", 5), child("i", 1)))
    await asyncio.sleep(2)
    outer.cancel("deep")
    try:
        await outer
    except asyncio.CancelledError as error:
        print(repr(error))
    results = await asyncio.gather(
        asyncio.gather(child("j", 1, True), child("k", 2)), child("l", 1), return_exceptions=True
    )
    print(results)


asyncio.run(main())
