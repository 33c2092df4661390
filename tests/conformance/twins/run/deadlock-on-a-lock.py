# Two tasks that hold what the other wants.
import asyncio


async def takes(name, first, second):
    async with first:
        print(name, "has its first")
        await asyncio.sleep(1)
        async with second:
            print(name, "has both")


async def main():
    a, b = asyncio.Lock(), asyncio.Lock()
    async with asyncio.TaskGroup() as tg:
        tg.create_task(takes("one", a, b), name="one")
        tg.create_task(takes("two", b, a), name="two")


asyncio.run(main())
