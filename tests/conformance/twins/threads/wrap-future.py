# python: real
# wrap_future: asyncio's view of a concurrent future; results, errors and cancellation go across.
import asyncio
import time
from concurrent.futures import Future, ThreadPoolExecutor


def work(name, seconds):
    time.sleep(seconds)
    if name == "bad":
        raise ValueError(name)
    print(name, "ends")
    return name


async def main():
    with ThreadPoolExecutor(1) as pool:
        print(await asyncio.wrap_future(pool.submit(work, "a", 0.2)))
        try:
            await asyncio.wrap_future(pool.submit(work, "bad", 0.1))
        except ValueError as error:
            print(repr(error))
        running, waiting = pool.submit(work, "b", 0.3), pool.submit(work, "c", 0.1)
        wrapped = [asyncio.wrap_future(running), asyncio.wrap_future(waiting)]
        await asyncio.sleep(0.1)
        print([each.cancel() for each in wrapped])
        await asyncio.sleep(0)
        print(running.cancelled(), waiting.cancelled())
        try:
            await wrapped[0]
        except asyncio.CancelledError as error:
            print(repr(error))
        await asyncio.sleep(0.3)
        print(running.result())

    future = Future()
    wrapped = asyncio.wrap_future(future)
    print(asyncio.wrap_future(wrapped) is wrapped)
    future.cancel()
    print(wrapped.done())
    try:
        await wrapped
    except asyncio.CancelledError as error:
        print(repr(error), wrapped.cancelled())
    done = Future()
    done.set_result("done before")
    print(await asyncio.wrap_future(done))
    try:
        asyncio.wrap_future(5)
    except AssertionError as error:
        print(error)


asyncio.run(main())
