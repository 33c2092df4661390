# An iterator of one's own, aiter and anext.
import asyncio


class Countdown:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration
        await asyncio.sleep(1)
        self.n -= 1
        return self.n


async def main():
    async for n in Countdown(3):
        print(n)
    iterator = aiter(Countdown(2))
    print(await anext(iterator), await anext(iterator), await anext(iterator, "default"))
    try:
        await anext(iterator)
    except StopAsyncIteration as error:
        print(repr(error))
    try:
        async for n in [1, 2]:
            pass
    except TypeError as error:
        print(error)
    try:
        async for n in 5:
            pass
    except TypeError as error:
        print(error)


asyncio.run(main())
