# asend, athrow, errors inside, and use by two tasks at once.
import asyncio


async def echo():
    received = []
    while True:
        try:
            received.append((yield received))
        except ValueError as error:
            received.append(repr(error))


async def fails():
    yield 1
    raise KeyError("inside")


async def slow():
    await asyncio.sleep(1)
    yield 1


async def main():
    generator = echo()
    print(await generator.asend(None))
    print(await generator.asend("a"))
    print(await generator.athrow(ValueError("thrown")))
    print(await generator.asend("b"))
    try:
        await generator.athrow(KeyError("out"))
    except KeyError as error:
        print(repr(error))
    try:
        async for value in fails():
            print(value)
    except KeyError as error:
        print(repr(error))
    generator = slow()
    results = await asyncio.gather(anext(generator), anext(generator), return_exceptions=True)
    print(results)


asyncio.run(main())
