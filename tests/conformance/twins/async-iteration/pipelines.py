# Async generators that feed each other, merged over a queue, and cancelled in the middle.
import asyncio


async def source(n):
    try:
        for i in range(n):
            await asyncio.sleep(1)
            yield i
    finally:
        print("source closed")


async def squares(numbers):
    try:
        async for n in numbers:
            yield n * n
    finally:
        print("squares closed")


async def consume(limit):
    numbers = source(10)
    results = squares(numbers)
    try:
        async for square in results:
            print(square)
            if square >= limit:
                break
    finally:
        await results.aclose()
        await numbers.aclose()


async def forever():
    try:
        async for n in source(100):
            print("tick", n)
    except asyncio.CancelledError:
        print("forever cancelled")
        raise


async def main():
    await consume(4)
    task = asyncio.create_task(forever())
    await asyncio.sleep(2.5)
    task.cancel()
    await asyncio.wait([task])
    print(task.cancelled())


asyncio.run(main())
