# ensure_future wraps a coroutine, and gives back what is a future already.
import asyncio


async def child():
    return "child"


async def main():
    task = asyncio.ensure_future(child())
    print(type(task).__name__, await task, asyncio.ensure_future(task) is task)
    future = asyncio.get_running_loop().create_future()
    print(asyncio.ensure_future(future) is future)


asyncio.run(main())
