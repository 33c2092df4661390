# A context manager written as an async generator: what comes in, what goes out, and errors.
import asyncio
from contextlib import asynccontextmanager


@asynccontextmanager
async def resource(name):
    print("opening", name)
    await asyncio.sleep(1)
    try:
        yield name.upper()
    finally:
        await asyncio.sleep(1)
        print("closed", name)


@asynccontextmanager
async def swallowing():
    try:
        yield
    except ValueError as error:
        print("swallowed", repr(error))


@asynccontextmanager
async def replacing():
    try:
        yield
    except ValueError as error:
        raise KeyError("replaced") from error


@asynccontextmanager
async def yields_twice():
    yield 1
    yield 2


@asynccontextmanager
async def yields_nothing():
    if False:
        yield


async def cancelled_inside():
    async with resource("cancelled"):
        await asyncio.sleep(100)


async def main():
    async with resource("a") as value:
        print("inside", value)
    async with resource("b") as b, resource("c") as c:
        print(b, c)
    try:
        async with resource("d"):
            raise ValueError("inside")
    except ValueError as error:
        print("out came", repr(error))
    async with swallowing():
        raise ValueError("inside")
    try:
        async with replacing():
            raise ValueError("inside")
    except KeyError as error:
        print(repr(error), "from", repr(error.__cause__))
    for broken in (yields_twice, yields_nothing):
        try:
            async with broken():
                pass
        except RuntimeError as error:
            print(error)
    task = asyncio.create_task(cancelled_inside())
    await asyncio.sleep(2)
    task.cancel()
    await asyncio.wait([task])
    print(task.cancelled())


asyncio.run(main())
