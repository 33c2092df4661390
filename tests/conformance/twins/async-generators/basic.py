# Async generators: lazy, one step at a time, each await inside them a wait of the task that iterates.
import asyncio


async def count(n):
    print("begins")
    try:
        for i in range(n):
            await asyncio.sleep(1)
            yield i
    finally:
        print("finally")


async def main():
    loop = asyncio.get_running_loop()
    generator = count(3)
    print("made")
    async for value in generator:
        print(value, f"{loop.time():.1f}")
    async for value in generator:
        print("never", value)
    print([value async for value in count(2)])
    generator = count(2)
    print(await anext(generator), await generator.__anext__())
    try:
        await anext(generator)
    except StopAsyncIteration:
        print("exhausted")
    print(await anext(generator, "default"))


asyncio.run(main())
