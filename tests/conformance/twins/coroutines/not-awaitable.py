# Awaiting what cannot be awaited.
import asyncio


class Thing:
    pass


def plain():
    return 1


async def main():
    for value in [1, "text", None, [1], 1.5, True, {"a": 1}, Thing(), plain, ValueError("no")]:
        try:
            await value
        except TypeError as error:
            print(error)
    try:
        asyncio.create_task(1)
    except TypeError as error:
        print(error)
    try:
        await asyncio.gather(1)
    except TypeError as error:
        print(error)
    try:
        asyncio.ensure_future("x")
    except TypeError as error:
        print(error)
    try:
        await asyncio.wait_for(3, 1)
    except TypeError as error:
        print(error)
    try:
        asyncio.shield(3)
    except TypeError as error:
        print(error)


asyncio.run(main())
try:
    asyncio.run(5)
except (TypeError, ValueError) as error:
    print(type(error).__name__, error)
