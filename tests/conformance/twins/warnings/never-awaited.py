# python: warn
# -W default: coroutines that were never awaited; made in a list, in a function, as an argument; one was closed.
import asyncio


async def forgotten(number):
    return number


class Service:
    async def stop(self):
        pass


def takes(coroutine):
    print("took", type(coroutine).__name__)


async def main():
    forgotten(1)
    takes(forgotten(2))
    Service().stop()
    kept = forgotten(3)
    kept.close()
    asyncio.sleep(1)
    print("main ends")


asyncio.run(main())
