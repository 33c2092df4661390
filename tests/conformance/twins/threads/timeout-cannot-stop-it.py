# python: real
# A timeout ends the waiting, not the thread: it works on, and run() waits for it.
import asyncio
import time


def slow(name, seconds):
    time.sleep(seconds)
    print(name, "ends all the same")
    return name


async def main():
    try:
        await asyncio.wait_for(asyncio.to_thread(slow, "one", 0.6), 0.2)
    except TimeoutError as error:
        print(repr(error))
    try:
        async with asyncio.timeout(0.1):
            await asyncio.to_thread(slow, "two", 0.8)
    except TimeoutError as error:
        print(repr(error))
    try:
        await asyncio.wait_for(asyncio.to_thread(slow, "in time", 0.1), 1)
        print("was in time")
    except TimeoutError:
        print("never")
    print("main ends")


asyncio.run(main())
print("over")
