# 13. The first failure propagates at once; the siblings go on; later failures are silent.
import asyncio


async def child(name, delay, fails=False):
    await asyncio.sleep(delay)
    print(name, "fails" if fails else "ends")
    if fails:
        raise ValueError(name)
    return name


async def main():
    try:
        await asyncio.gather(child("a", 3), child("b", 1, True), child("c", 2, True), child("d", 2))
    except ValueError as error:
        print("gather raised", repr(error))
    print(len(asyncio.all_tasks()), "tasks go on")
    await asyncio.sleep(5)
    print(await asyncio.gather(child("e", 1, True), child("f", 2), return_exceptions=True))
    future = asyncio.gather(child("g", 1, True), child("h", 1, True))
    try:
        await future
    except ValueError as error:
        print(repr(error), future.done(), future.cancelled(), repr(future.exception()))


asyncio.run(main())
