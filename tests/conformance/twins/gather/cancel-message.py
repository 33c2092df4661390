# 12b. With return_exceptions, a cancelled gather builds its error from the last argument's future.
import asyncio


async def polite():
    await asyncio.sleep(10)


async def swallows():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        return "swallowed"


async def fails():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        raise ValueError("instead") from None


async def gatherer(children, return_exceptions):
    return await asyncio.gather(*[c() for c in children], return_exceptions=return_exceptions)


async def main():
    for children in ([polite, polite], [polite, swallows], [swallows, polite], [fails, polite], [polite, fails], [swallows]):
        for return_exceptions in (False, True):
            task = asyncio.create_task(gatherer(children, return_exceptions))
            await asyncio.sleep(1)
            task.cancel("bye")
            names = [c.__name__ for c in children]
            try:
                print(names, return_exceptions, "gives", await task)
            except BaseException as error:
                print(names, return_exceptions, "raises", repr(error), task.cancelled())


asyncio.run(main())
