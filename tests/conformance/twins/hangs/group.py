# A group whose body has ended and whose task never does.
import asyncio


async def main():
    event = asyncio.Event()
    async with asyncio.TaskGroup() as group:
        group.create_task(event.wait())
    print("never")


asyncio.run(main())
