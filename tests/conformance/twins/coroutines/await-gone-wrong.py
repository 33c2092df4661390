# What __await__ may return, and where it is raised if it does not.
import asyncio


class Number:
    def __await__(self):
        return 5


class List:
    def __await__(self):
        return [1]


class Failing:
    def __await__(self):
        raise ValueError("own")


class Twice:
    def __init__(self):
        self.left = 2

    def __iter__(self):
        return self

    def __next__(self):
        self.left -= 1
        if self.left < 0:
            raise StopIteration("result")
        print("left", self.left)


class Plain:
    def __await__(self):
        return Twice()


async def main():
    for awaitable in (Number(), List(), Failing(), Plain()):
        try:
            print(await awaitable)
        except (TypeError, ValueError) as error:
            print(type(error).__name__, error)
    for awaitable in (Number(), Failing(), Plain()):
        try:
            print(await asyncio.gather(awaitable))
        except (TypeError, ValueError) as error:
            print(type(error).__name__, error)

    async def waits():
        await Plain()

    task = asyncio.create_task(waits())
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])
    print(task.cancelled())


asyncio.run(main())
