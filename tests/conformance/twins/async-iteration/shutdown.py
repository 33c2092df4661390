# run() closes the generators that are still open, in order of creation; errors in their closing are reported.
import asyncio


async def open_one(name, fails=False):
    try:
        yield 1
        yield 2
    finally:
        await asyncio.sleep(1)
        print(name, "closed")
        if fails:
            raise ValueError(name)


kept = []


async def main():
    for name, fails in (("a", False), ("b", True), ("c", False)):
        generator = open_one(name, fails)
        kept.append(generator)
        print(await anext(generator))
    kept.append(open_one("never started"))


asyncio.run(main())
print("after run")
