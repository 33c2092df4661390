# 21. create_task on a group that was not entered, is finished, or is shutting down.
import asyncio


async def child():
    await asyncio.sleep(1)


async def fails():
    raise ValueError("boom")


async def main():
    tg = asyncio.TaskGroup()
    try:
        tg.create_task(child())
    except RuntimeError as error:
        print(error)
    async with tg:
        pass
    try:
        tg.create_task(child())
    except RuntimeError as error:
        print(error)
    try:
        async with tg:
            pass
    except RuntimeError as error:
        print(error)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(fails())
            try:
                await asyncio.sleep(10)
            except asyncio.CancelledError:
                print(tg)
                try:
                    tg.create_task(child())
                except RuntimeError as error:
                    print(error)
                raise
    except ExceptionGroup as group:
        print(repr(group))
    try:
        tg.create_task(child())
    except RuntimeError as error:
        print(error)

    async def spawns(tg):
        await asyncio.sleep(1)
        tg.create_task(late())

    async def late():
        await asyncio.sleep(1)
        print("spawned while the group was waiting")

    async with asyncio.TaskGroup() as tg:
        tg.create_task(spawns(tg))


asyncio.run(main())
