# Many await one task: all get its result, in the order in which they came; done callbacks among them.
import asyncio


async def child():
    await asyncio.sleep(1)
    return "result"


async def waiter(name, task):
    print(name, await task)


async def main():
    task = asyncio.create_task(child())
    task.add_done_callback(lambda t: print("callback 1", t.result(), t is task))
    waiters = [asyncio.create_task(waiter(name, task)) for name in "abc"]
    await asyncio.sleep(0)
    task.add_done_callback(lambda t: print("callback 2", t.result()))
    print("main", await task)
    for each in waiters:
        await each
    print(asyncio.all_tasks() == {asyncio.current_task()}, task in asyncio.all_tasks())


asyncio.run(main())
