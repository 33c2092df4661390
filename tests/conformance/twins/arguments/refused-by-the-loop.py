# A keyword that no task has; a loop that is none.
import asyncio


async def work():
    return 1


async def main():
    loop = asyncio.get_running_loop()
    for make in (asyncio.create_task, loop.create_task):
        coro = work()
        try:
            make(coro, nome="x")
        except TypeError as error:
            print(error)
        coro.close()
    try:
        asyncio.set_event_loop(3)
    except TypeError as error:
        print(error)


asyncio.run(main())
