# StopIteration and StopAsyncIteration, raised in the block of a manager that is a generator, reach the function around it.
import asyncio
from contextlib import asynccontextmanager, contextmanager


@asynccontextmanager
async def cm():
    yield 1


@asynccontextmanager
async def cmf():
    try:
        yield 1
    finally:
        print("finally")


@contextmanager
def cms():
    yield 1


async def main():
    for make in cm, cmf:
        for kind in StopIteration, StopAsyncIteration, RuntimeError, ValueError:
            try:
                async with make():
                    raise kind("x")
            except BaseException as e:
                print(make.__name__, repr(e), repr(e.__cause__))
    for kind in StopIteration, RuntimeError:
        try:
            with cms():
                raise kind("x")
        except BaseException as e:
            print("cms", repr(e), repr(e.__cause__))


asyncio.run(main())
