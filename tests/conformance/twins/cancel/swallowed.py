# A task may swallow the request; cancelling() remembers it until uncancel().
import asyncio


async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("not now")
    await asyncio.sleep(1)
    print("cancelling", asyncio.current_task().cancelling())
    print("uncancel", asyncio.current_task().uncancel(), asyncio.current_task().uncancel())
    return "done anyway"


async def awaits_in_finally():
    try:
        await asyncio.sleep(10)
    finally:
        await asyncio.sleep(1)
        print("clean after a second")


async def replaces():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        raise ValueError("another") from None


async def main():
    task = asyncio.create_task(stubborn())
    await asyncio.sleep(1)
    task.cancel()
    print(await task, task.cancelled())
    task = asyncio.create_task(awaits_in_finally())
    await asyncio.sleep(1)
    task.cancel("m")
    try:
        await task
    except asyncio.CancelledError as error:
        print(repr(error), task.cancelled())
    task = asyncio.create_task(replaces())
    await asyncio.sleep(1)
    task.cancel()
    try:
        await task
    except ValueError as error:
        print(repr(error), task.cancelled())


asyncio.run(main())
