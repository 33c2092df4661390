# close() ends a suspended coroutine: its finally blocks run; one that never began just ends.
import asyncio


async def child(name):
    try:
        print(name, "begins")
        await asyncio.sleep(1)
        print(name, "never here")
    finally:
        print(name, "finally")


async def main():
    first = child("unstarted")
    first.close()
    second = child("suspended")
    waiting = second.__await__()
    next(waiting)
    second.close()
    second.close()
    print("closed twice is fine")


asyncio.run(main())
