# A task that fails and that nobody looks at is reported when it goes.
import asyncio


async def bomb(text):
    raise ValueError(text)


async def main():
    asyncio.create_task(bomb("never retrieved"), name="bomb")
    looked_at = asyncio.create_task(bomb("looked at"))
    awaited = asyncio.create_task(bomb("awaited"))
    future = asyncio.get_running_loop().create_future()
    future.set_exception(KeyError("future"))
    await asyncio.sleep(1)
    print(repr(looked_at.exception()))
    try:
        await awaited
    except ValueError as error:
        print(error)
    print("main ends")


asyncio.run(main())
