# 22. A task created in the turn in which main ends gets its first step before it is cancelled.
import asyncio


async def child(name):
    print(name, "first step")
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise


async def main():
    asyncio.create_task(child("without a wait"))


asyncio.run(main())


async def second():
    await asyncio.sleep(1)
    asyncio.create_task(child("after a wait"))
    asyncio.get_running_loop().call_soon(lambda: asyncio.create_task(child("from a callback")))
    asyncio.get_running_loop().call_soon(print, "callback")
    asyncio.get_running_loop().call_later(0, print, "never")


asyncio.run(second())
