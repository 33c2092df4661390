# Exit stacks leave in the reverse order; an exit may swallow or replace the error on its way.
import asyncio
from contextlib import AsyncExitStack, aclosing, nullcontext, suppress


class Manager:
    def __init__(self, name, swallows=False, fails=False):
        self.name, self.swallows, self.fails = name, swallows, fails

    async def __aenter__(self):
        print("enter", self.name)
        await asyncio.sleep(0)
        return self.name.upper()

    async def __aexit__(self, type, error, traceback):
        print("exit", self.name, None if type is None else type.__name__, repr(error))
        await asyncio.sleep(0)
        if self.fails:
            raise KeyError(self.name)
        return self.swallows


async def say(*words):
    print("said", *words)


async def numbers():
    try:
        yield 1
        yield 2
    finally:
        print("numbers closed")


async def main():
    async with AsyncExitStack() as stack:
        print(await stack.enter_async_context(Manager("a")), await stack.enter_async_context(Manager("b")))
        stack.push_async_callback(say, "async", 1)
        stack.callback(print, "sync callback")
        print("body")
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(Manager("outer"))
        await stack.enter_async_context(Manager("swallows", swallows=True))
        await stack.enter_async_context(Manager("inner"))
        raise ValueError("body")
    try:
        async with AsyncExitStack() as stack:
            await stack.enter_async_context(Manager("sees the new error"))
            await stack.enter_async_context(Manager("fails", fails=True))
            raise ValueError("body")
    except KeyError as error:
        print(repr(error))
    async with aclosing(numbers()) as generator:
        async for number in generator:
            print(number)
            break
    with suppress(ValueError, KeyError):
        raise KeyError("gone")
    print("suppressed")
    with nullcontext("value") as value:
        print(value)
    async with nullcontext(5) as value:
        print(value)
    try:
        async with 5:
            pass
    except TypeError as error:
        print(error)


asyncio.run(main())
