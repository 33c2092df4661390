# wait_for around wait_for, gather, shield, a queue; the inner and the outer deadline.
import asyncio


async def attempt(what, awaitable):
    loop = asyncio.get_running_loop()
    start = loop.time()
    try:
        print(what, "gives", await awaitable, f"after {loop.time() - start:.1f}")
    except Exception as error:
        print(what, "raises", repr(error), f"after {loop.time() - start:.1f}")


async def sleeper(delay):
    try:
        await asyncio.sleep(delay)
        return delay
    except asyncio.CancelledError:
        print("sleeper", delay, "cancelled")
        raise


async def catches():
    try:
        return await asyncio.wait_for(sleeper(10), 1)
    except TimeoutError:
        return "fallback"


async def main():
    await attempt("inner first", asyncio.wait_for(asyncio.wait_for(sleeper(10), 1), 2))
    await attempt("outer first", asyncio.wait_for(asyncio.wait_for(sleeper(10), 2), 1))
    await attempt("same deadline", asyncio.wait_for(asyncio.wait_for(sleeper(10), 1), 1))
    await attempt("caught inside", asyncio.wait_for(catches(), 1))
    await attempt("caught in time", asyncio.wait_for(catches(), 2))
    await attempt("gather", asyncio.wait_for(asyncio.gather(sleeper(1), sleeper(5)), 2))
    await attempt("queue", asyncio.wait_for(asyncio.Queue().get(), 1))
    await attempt("event", asyncio.wait_for(asyncio.Event().wait(), 0.5))
    task = asyncio.create_task(sleeper(3))
    await attempt("shield", asyncio.wait_for(asyncio.shield(task), 1))
    await attempt("the task itself", task)


asyncio.run(main())
