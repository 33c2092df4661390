# 4. Task-N counts over the program; named tasks use no number; each run's end uses two.
import asyncio


async def child():
    return asyncio.current_task().get_name()


async def main():
    print(await child())
    print(await asyncio.create_task(child()))
    print(await asyncio.create_task(child(), name="named"))
    print(await asyncio.create_task(child(), name=7))
    print(await asyncio.create_task(child()))
    print(await asyncio.gather(child(), child()))
    task = asyncio.create_task(child())
    task.set_name("renamed")
    print(await task)
    task = asyncio.create_task(child())
    task.set_name(12)
    print(repr(await task))
    print(await asyncio.create_task(child()))


asyncio.run(main())
asyncio.run(main())
