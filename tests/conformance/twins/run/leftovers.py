# 22. When main ends, the turn is completed; tasks left over are cancelled once, in order, and awaited.
import asyncio


async def leftover(name, cleanup=0):
    print(name, "starts")
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError as error:
        print(name, repr(error), asyncio.current_task().cancelling())
        await asyncio.sleep(cleanup)
        print(name, "cleaned up")
        raise


async def fails_in_cleanup():
    try:
        await asyncio.sleep(100)
    finally:
        raise ValueError("in cleanup")


async def stubborn():
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError:
        print("stubborn goes on")
    await asyncio.sleep(5)
    print("stubborn ends by itself")


async def main():
    asyncio.create_task(leftover("a", 2))
    asyncio.create_task(leftover("b", 1))
    asyncio.create_task(fails_in_cleanup(), name="failing")
    asyncio.create_task(stubborn())
    await asyncio.sleep(1)
    asyncio.create_task(leftover("not yet started"))
    print("main ends")
    return "result of main"


print(asyncio.run(main()))
