# 5. cancel() goes down into what the task awaits; others that await the same inner task get CancelledError too.
import asyncio


async def inner():
    try:
        await asyncio.sleep(10)
    finally:
        print("inner ends, cancelling", asyncio.current_task().cancelling())


async def outer(name, task):
    try:
        await task
    except asyncio.CancelledError as error:
        print(name, repr(error), "cancelling", asyncio.current_task().cancelling())
        raise


async def main():
    inner_task = asyncio.create_task(inner(), name="inner")
    first = asyncio.create_task(outer("first", inner_task), name="first")
    second = asyncio.create_task(outer("second", inner_task), name="second")
    over_first = asyncio.create_task(outer("over first", first), name="over first")
    await asyncio.sleep(1)
    print(over_first.cancel("stop"))
    print([t.cancelling() for t in (inner_task, first, second, over_first)])
    results = await asyncio.gather(inner_task, first, second, over_first, return_exceptions=True)
    print(results)
    print([t.cancelled() for t in (inner_task, first, second, over_first)])


asyncio.run(main())
