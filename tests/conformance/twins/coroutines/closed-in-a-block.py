# A coroutine is closed while it waits in a block: the block's manager is told GeneratorExit, and must not wait.
import asyncio


class Plain:
    def __enter__(self):
        return self

    def __exit__(self, type, error, traceback):
        print("  plain exit", type and type.__name__, repr(error))


class Manager:
    async def __aenter__(self):
        return self

    async def __aexit__(self, type, error, traceback):
        print("  exit", type and type.__name__, repr(error))


class Waits(Manager):
    async def __aexit__(self, type, error, traceback):
        print("  exit waits", repr(error))
        await asyncio.sleep(0)


async def in_a_plain_manager():
    with Plain():
        await asyncio.sleep(0)


async def in_a_manager():
    async with Manager():
        await asyncio.sleep(0)


async def in_one_that_waits():
    async with Waits():
        await asyncio.sleep(0)


async def in_one_above():
    async with Manager():
        await in_a_manager()


async def block_in_finally():
    try:
        await asyncio.sleep(0)
    finally:
        async with Manager():
            print("  a block of its own")


async def main():
    for make in (
        in_a_plain_manager,
        in_a_manager,
        in_one_that_waits,
        in_one_above,
        block_in_finally,
    ):
        print(make.__name__)
        coroutine = make()
        coroutine.send(None)
        try:
            print("  closed", coroutine.close())
        except RuntimeError as error:
            print(" ", repr(error))
            coroutine.close()


asyncio.run(main())
