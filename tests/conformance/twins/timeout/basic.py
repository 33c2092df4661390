# timeout(): entering, expiring, nesting, rescheduling, and what it looks like.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    try:
        async with asyncio.timeout(1) as deadline:
            print(deadline, f"{deadline.when() - start:.1f}", deadline.expired())
            await asyncio.sleep(10)
    except TimeoutError as error:
        print(repr(error), "from", repr(error.__cause__), deadline.expired(), deadline)
    async with asyncio.timeout(5) as deadline:
        await asyncio.sleep(1)
    print(deadline.expired(), deadline)
    async with asyncio.timeout(None) as deadline:
        print(deadline, deadline.when())
        await asyncio.sleep(100)
    print(deadline)
    try:
        async with asyncio.timeout(10) as outer:
            try:
                async with asyncio.timeout(1) as inner:
                    await asyncio.sleep(5)
            except TimeoutError:
                print("inner", inner.expired(), outer.expired())
            await asyncio.sleep(50)
    except TimeoutError:
        print("outer", inner.expired(), outer.expired())
    try:
        async with asyncio.timeout(1) as outer:
            async with asyncio.timeout(10) as inner:
                await asyncio.sleep(50)
    except TimeoutError:
        print("outer first", inner.expired(), outer.expired())
    try:
        async with asyncio.timeout(1) as deadline:
            deadline.reschedule(loop.time() + 3)
            await asyncio.sleep(2)
            print("still here")
            deadline.reschedule(None)
            await asyncio.sleep(50)
            deadline.reschedule(loop.time() - 1)
            print("expires at the next await")
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            print("never")
    except TimeoutError:
        print("rescheduled", deadline)
    print(asyncio.current_task().cancelling())


asyncio.run(main())
