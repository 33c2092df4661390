# Sleeps that end at computed, often equal, times.
import asyncio


async def sleeper(n, results):
    await asyncio.sleep(n / 10)
    results.append(n)


async def main():
    results = []
    numbers = [(i * 37) % 23 for i in range(60)]
    await asyncio.gather(*[sleeper(n, results) for n in numbers])
    print(results == sorted(numbers), results)
    print(await asyncio.sleep(1, "result"), await asyncio.sleep(0, "at once"), await asyncio.sleep(-5, result="negative"))
    try:
        await asyncio.sleep(float("nan"))
    except ValueError as error:
        print(error)


asyncio.run(main())
