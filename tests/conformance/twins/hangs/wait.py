# A wait for tasks that never end, and a group with one.
import asyncio


async def main():
    event = asyncio.Event()
    async with asyncio.TaskGroup() as group:
        task = group.create_task(event.wait())
        await asyncio.wait([task])


asyncio.run(main())
