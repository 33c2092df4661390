# A generator is closed while it stands in a block: the block's manager is told GeneratorExit, and may wait.
import asyncio
from contextlib import asynccontextmanager


class Manager:
    def __init__(self, name):
        self.name = name

    async def __aenter__(self):
        return self

    async def __aexit__(self, type, error, traceback):
        print("  exit of", self.name, type and type.__name__, repr(error))
        await asyncio.sleep(0.1)
        return False


class Plain:
    def __enter__(self):
        return self

    def __exit__(self, type, error, traceback):
        print("  plain exit", type and type.__name__, repr(error))


class Fails(Manager):
    async def __aexit__(self, type, error, traceback):
        raise ValueError("in the exit")


@asynccontextmanager
async def open_it():
    try:
        yield "resource"
    finally:
        print("  resource closed")


async def heartbeat(name):
    try:
        while True:
            await asyncio.sleep(1)
    finally:
        print(" ", name, "stops")


async def in_a_group():
    async with asyncio.TaskGroup() as group:
        group.create_task(heartbeat("in the group"))
        await asyncio.sleep(0.1)
        yield 1
        yield 2


async def in_a_timeout():
    async with asyncio.timeout(5) as limit:
        try:
            yield 1
        finally:
            print("  expired", limit.expired())


async def in_a_manager():
    async with Manager("m"):
        yield 1


async def in_two_managers():
    async with Manager("outer"):
        async with Manager("inner"):
            yield 1


async def in_a_plain_manager():
    with Plain():
        yield 1


async def in_a_resource():
    async with open_it():
        yield 1


async def in_a_lock():
    lock = asyncio.Lock()
    try:
        async with lock:
            yield 1
    finally:
        print("  locked", lock.locked())


async def in_one_that_fails():
    async with Manager("outer"):
        async with Fails("inner"):
            yield 1


async def waits_in_finally():
    try:
        yield 1
    finally:
        async with Manager("own"):
            await asyncio.sleep(0.1)
        print("  finally is over")


async def yields_in_finally():
    try:
        yield 1
    finally:
        yield 2


async def cut_off_in_finally():
    try:
        yield 1
    finally:
        async with asyncio.timeout(0.1):
            await asyncio.sleep(10)


async def main():
    for make in (
        in_a_group,
        in_a_timeout,
        in_a_manager,
        in_two_managers,
        in_a_plain_manager,
        in_a_resource,
        in_a_lock,
        in_one_that_fails,
        waits_in_finally,
        yields_in_finally,
        cut_off_in_finally,
    ):
        print(make.__name__)
        generator = make()
        async for item in generator:
            print(" ", item)
            break
        try:
            print("  closed", await generator.aclose())
        except BaseExceptionGroup as group:
            print(" ", group, *map(repr, group.exceptions))
        except Exception as error:
            print(" ", repr(error))
        try:
            print("  the next", await anext(generator))
        except (StopAsyncIteration, GeneratorExit):
            print("  is over")


asyncio.run(main())
