# python: debug
# Debug mode: tasks and handles say where they were created.
import asyncio


async def child():
    await asyncio.sleep(1)


def callback():
    pass


async def main():
    loop = asyncio.get_running_loop()
    task = asyncio.create_task(child(), name="child")
    print(task)
    await asyncio.sleep(0)
    print(task)
    await task
    print(task)
    print(loop.call_soon(callback))
    print(loop.call_later(1.5, callback))


asyncio.run(main())
