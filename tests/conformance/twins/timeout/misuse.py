# Using a timeout twice, before entering, after leaving, or outside a task.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    deadline = asyncio.timeout(1)
    print(deadline)
    try:
        deadline.reschedule(2)
    except RuntimeError as error:
        print(error)
    async with deadline:
        pass
    try:
        deadline.reschedule(2)
    except RuntimeError as error:
        print(error)
    try:
        async with deadline:
            pass
    except RuntimeError as error:
        print(error)
    when = loop.time() + 2
    try:
        async with asyncio.timeout_at(when) as deadline:
            print(deadline.when() == when)
            await asyncio.sleep(5)
    except TimeoutError:
        print(f"{loop.time() - when:.1f}")


asyncio.run(main())
try:
    asyncio.timeout(1)
except RuntimeError as error:
    print(error)
