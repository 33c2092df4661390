# What __anext__ gives has to be awaitable; it may also raise StopAsyncIteration at once.
import asyncio


class Five:
    def __aiter__(self):
        return self

    def __anext__(self):
        return 5


class Empty:
    def __aiter__(self):
        return self

    def __anext__(self):
        raise StopAsyncIteration


async def main():
    try:
        async for item in Five():
            print(item)
    except TypeError as error:
        print(error)
    async for item in Empty():
        print(item)
    print("empty")


asyncio.run(main())
