# Async methods, closures, defaults, recursion and functions that return coroutines.
import asyncio


class Counter:
    def __init__(self):
        self.n = 0

    async def increment(self, by=1):
        before = self.n
        await asyncio.sleep(0)
        self.n = before + by
        return self.n


class Double(Counter):
    async def increment(self, by=1):
        return await super().increment(by * 2)


def make_greeter(word):
    async def greet(name, mark="!"):
        await asyncio.sleep(0)
        return f"{word}, {name}{mark}"

    return greet


def passes_on(n):
    return fibonacci(n)


async def fibonacci(n):
    if n < 2:
        return n
    return await fibonacci(n - 1) + await fibonacci(n - 2)


async def main():
    counter = Counter()
    await asyncio.gather(counter.increment(), counter.increment(), counter.increment(5))
    print("lost updates:", counter.n)
    print(await Double().increment(), await Double().increment(4))
    hello, bye = make_greeter("Hello"), make_greeter("Bye")
    print(await asyncio.gather(hello("A"), bye("B", "?"), hello("C", mark=".")))
    print(await passes_on(10))
    results = []
    for i in range(3):

        async def remember(i=i):
            results.append(i)

        asyncio.create_task(remember())
    await asyncio.sleep(0)
    print(results)


asyncio.run(main())
