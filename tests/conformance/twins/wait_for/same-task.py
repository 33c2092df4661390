# 15. wait_for(coro, t) makes no task; with t <= 0 it does, and the body never starts.
import asyncio


async def who():
    print("I am", asyncio.current_task().get_name())
    return asyncio.current_task()


async def main():
    print((await asyncio.wait_for(who(), 1)) is asyncio.current_task())
    print((await asyncio.wait_for(who(), None)) is asyncio.current_task())
    try:
        await asyncio.wait_for(who(), 0)
    except TimeoutError as error:
        print(repr(error))
    print((await asyncio.create_task(who())).get_name())


asyncio.run(main())
