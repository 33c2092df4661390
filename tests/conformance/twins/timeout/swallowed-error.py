# Other ways out of a timeout: return, break, an error of one's own, a blocking call that goes over the deadline.
import asyncio
import time


async def returns():
    async with asyncio.timeout(1):
        return "returned from inside"


async def breaks():
    for i in range(3):
        async with asyncio.timeout(1) as deadline:
            if i == 1:
                break
            await asyncio.sleep(0)
    return i, deadline.expired()


async def blocks():
    try:
        async with asyncio.timeout(1) as deadline:
            time.sleep(2)
            print("past the deadline, not yet expired:", deadline.expired())
    except TimeoutError:
        return "timed out"
    return f"left without a wait: {deadline.expired()}"


async def blocks_then_waits():
    try:
        async with asyncio.timeout(1):
            time.sleep(2)
            await asyncio.sleep(0)
            print("one turn is not enough: the timer's callback comes after")
            await asyncio.sleep(0)
    except TimeoutError:
        return "timed out"


async def main():
    for make in (returns, breaks, blocks, blocks_then_waits):
        print(make.__name__, await make())


asyncio.run(main())
