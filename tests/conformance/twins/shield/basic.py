# 18. shield: the outer wait can be cancelled, the inner one goes on.
import asyncio


async def inner(fails=False):
    try:
        await asyncio.sleep(2)
    except asyncio.CancelledError as error:
        print("inner", repr(error))
        raise
    if fails:
        raise ValueError("inner fails")
    print("inner ends")
    return "result"


async def main():
    print(await asyncio.shield(inner()))
    task = asyncio.create_task(inner())
    shielded = asyncio.shield(task)
    asyncio.get_running_loop().call_later(1, shielded.cancel, "outer")
    try:
        await shielded
    except asyncio.CancelledError as error:
        print(repr(error), task.done(), shielded.cancelled(), asyncio.current_task().cancelling())
    print(await task)
    try:
        await asyncio.wait_for(asyncio.shield(task := asyncio.create_task(inner())), 1)
    except TimeoutError:
        print("too late, but", task.done())
    print(await task)
    try:
        await asyncio.shield(inner(True))
    except ValueError as error:
        print(repr(error))
    task = asyncio.create_task(inner())
    asyncio.get_running_loop().call_later(1, task.cancel, "message")
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError as error:
        print("inner cancelled:", repr(error))
    task = asyncio.create_task(inner())
    await task
    print(asyncio.shield(task) is task)


asyncio.run(main())
