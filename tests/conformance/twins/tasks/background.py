# Tasks in the background, kept in a set until they are done.
import asyncio

background = set()


async def work(i):
    await asyncio.sleep(3 - i)
    print("work", i, "done")


async def main():
    for i in range(3):
        task = asyncio.create_task(work(i))
        background.add(task)
        task.add_done_callback(background.discard)
    print(len(background))
    await asyncio.sleep(2.5)
    print(len(background))
    while background:
        await asyncio.sleep(0.1)
    print(f"{asyncio.get_running_loop().time():.1f}")


asyncio.run(main())
