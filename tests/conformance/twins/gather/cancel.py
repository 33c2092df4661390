# 12. Cancelling a gather cancels the children, ends when all are done, then raises CancelledError.
import asyncio


async def child(name, cleanup):
    try:
        await asyncio.sleep(10)
    finally:
        await asyncio.sleep(cleanup)
        print(name, "cleaned up")


async def gatherer(return_exceptions):
    gathering = asyncio.gather(child("a", 1), child("b", 3), child("c", 2), return_exceptions=return_exceptions)
    try:
        await gathering
    except asyncio.CancelledError as error:
        print("gatherer", repr(error), gathering.cancelled(), gathering.done())
        raise


async def main():
    for return_exceptions in (False, True):
        task = asyncio.create_task(gatherer(return_exceptions))
        await asyncio.sleep(1)
        task.cancel("stop")
        try:
            await task
        except asyncio.CancelledError as error:
            print("main", repr(error), task.cancelled())
        await asyncio.sleep(5)
    gathering = asyncio.gather(child("d", 0), child("e", 0))
    await asyncio.sleep(1)
    print(gathering.cancel("direct"), gathering.cancelled(), gathering.done())
    try:
        await gathering
    except asyncio.CancelledError as error:
        print(repr(error), gathering.cancelled(), asyncio.current_task().cancelling())
    print(gathering.cancel())


asyncio.run(main())
