# On abort the children are cancelled in the order of creation; the group ends when the last has ended.
import asyncio


async def child(name, cleanup):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print(name, "cancelled")
        await asyncio.sleep(cleanup)
        print(name, "cleaned up")
        raise


async def fails():
    await asyncio.sleep(1)
    print("failing")
    raise ValueError("boom")


async def main():
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.TaskGroup() as tg:
            for name, cleanup in (("a", 3), ("b", 1), ("c", 0)):
                tg.create_task(child(name, cleanup))
            tg.create_task(fails())
            tg.create_task(child("d", 2))
    except ExceptionGroup as group:
        print(repr(group), f"{loop.time():.1f}")


asyncio.run(main())
