# all_tasks() holds those that are not done, in order of creation; current_task() is the one that runs.
import asyncio


async def child(delay):
    await asyncio.sleep(delay)


async def main():
    for i in range(4, 0, -1):
        asyncio.create_task(child(i), name=f"child {i}")
    for _ in range(5):
        print([task.get_name() for task in asyncio.all_tasks()])
        await asyncio.sleep(1)
    task = asyncio.create_task(child(0), name="cancelled")
    task.cancel()
    print([task.get_name() for task in asyncio.all_tasks()])
    await asyncio.sleep(0)
    print([task.get_name() for task in asyncio.all_tasks()])
    asyncio.get_running_loop().call_soon(lambda: print("in a callback:", asyncio.current_task()))
    await asyncio.sleep(0)


asyncio.run(main())
