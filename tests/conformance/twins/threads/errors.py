# python: real
# What a thread raises is raised where it is awaited: the same object, once or often; gather and a group see it.
import asyncio
import time


class OwnError(Exception):
    pass


made = []


def fails(seconds, text):
    time.sleep(seconds)
    made.append(OwnError(text, seconds))
    raise made[-1]


def chained():
    try:
        fails(0, "inner")
    except OwnError as error:
        raise ValueError("outer") from error


async def main():
    try:
        await asyncio.to_thread(fails, 0.1, "one")
    except OwnError as error:
        print(repr(error), error is made[0])
    try:
        await asyncio.to_thread(chained)
    except ValueError as error:
        print(repr(error), repr(error.__cause__))
    print(await asyncio.gather(
        asyncio.to_thread(fails, 0.2, "two"), asyncio.to_thread(time.sleep, 0.1), return_exceptions=True
    ))
    task = asyncio.create_task(asyncio.to_thread(fails, 0.1, "three"))
    for _ in range(2):
        try:
            await task
        except OwnError as error:
            print(repr(error), error is made[-1])
    try:
        await asyncio.to_thread(5)
    except TypeError as error:
        print(error)


asyncio.run(main())
