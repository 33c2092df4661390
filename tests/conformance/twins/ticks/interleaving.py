# Three tasks take turns in the order of their creation; a new task goes to the end of the line.
import asyncio


async def worker(name, steps):
    for i in range(steps):
        print(name, i)
        await asyncio.sleep(0)
    print(name, "ends")
    return name


async def main():
    a = asyncio.create_task(worker("a", 3))
    b = asyncio.create_task(worker("b", 1))
    print("main waits")
    print(await a)
    c = asyncio.create_task(worker("c", 2))
    print(await b)
    print(await c)


asyncio.run(main())
