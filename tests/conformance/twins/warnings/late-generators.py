# python: warn
# -W default: an async generator that is first used when its loop's generators were shut down already.
import asyncio


async def numbers():
    try:
        yield 1
        yield 2
    finally:
        print("numbers closed")


async def main():
    loop = asyncio.get_running_loop()
    generator = numbers()
    print(await anext(generator))
    await loop.shutdown_asyncgens()
    print("shut down")
    late = numbers()
    print(await anext(late))
    await late.aclose()


asyncio.run(main())
