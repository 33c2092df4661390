# A context manager made of a generator is good for one block.
import asyncio
from contextlib import asynccontextmanager, contextmanager


@contextmanager
def plain():
    yield 1


@asynccontextmanager
async def waiting():
    yield 2


async def main():
    first = plain()
    with first as value:
        print(value)
    try:
        with first:
            print("not reached")
    except AttributeError as error:
        print(error)
    second = waiting()
    async with second as value:
        print(value)
    try:
        async with second:
            print("not reached")
    except AttributeError as error:
        print(error)


asyncio.run(main())
