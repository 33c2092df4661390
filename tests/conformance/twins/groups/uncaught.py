# An uncaught group, with groups and causes inside it: the tree on stderr.
import asyncio


async def fails(error, delay):
    await asyncio.sleep(delay)
    raise error


async def nested():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(fails(KeyError("deep"), 1))


async def main():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(fails(ValueError("first"), 1))
        tg.create_task(nested())


asyncio.run(main())
