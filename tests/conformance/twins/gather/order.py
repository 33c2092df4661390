# gather gives results in the order of its arguments, whatever the order of completion.
import asyncio


async def child(name, delay):
    await asyncio.sleep(delay)
    print(name, "done")
    return name


async def main():
    print(await asyncio.gather(child("slow", 3), child("fast", 1), child("middle", 2)))
    print(await asyncio.gather())
    future = asyncio.get_running_loop().create_future()
    future.set_result("future")
    task = asyncio.create_task(child("task", 1))
    print(await asyncio.gather(task, future, child("coroutine", 1), task))
    coroutine = child("once", 1)
    print(await asyncio.gather(coroutine, coroutine, child("other", 0)))
    print(await asyncio.gather(*[child(i, 0) for i in range(5)]))


asyncio.run(main())
