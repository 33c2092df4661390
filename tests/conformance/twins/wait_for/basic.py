# wait_for: the result in time, TimeoutError too late, the task cancelled; swallowing wins.
import asyncio


async def child(delay, fails=False):
    try:
        await asyncio.sleep(delay)
    except asyncio.CancelledError as error:
        print("child", repr(error))
        raise
    if fails:
        raise ValueError("child fails")
    return "result"


async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        return "kept"


async def slow_to_die():
    try:
        await asyncio.sleep(10)
    finally:
        await asyncio.sleep(5)
        print("dead at last")


async def attempt(what, awaitable, timeout):
    loop = asyncio.get_running_loop()
    start = loop.time()
    try:
        print(what, "gives", await asyncio.wait_for(awaitable, timeout))
    except Exception as error:
        print(what, "raises", repr(error), "from", repr(error.__cause__))
    print(f"after {loop.time() - start:.1f}, cancelling {asyncio.current_task().cancelling()}")


async def main():
    await attempt("in time", child(1), 2)
    await attempt("too late", child(2), 1)
    await attempt("no limit", child(2), None)
    await attempt("fails", child(1, True), 2)
    await attempt("zero", child(1), 0)
    await attempt("negative", child(1), -1)
    task = asyncio.create_task(child(3))
    await attempt("task", task, 1)
    print(task.cancelled())
    await attempt("stubborn", stubborn(), 1)
    await attempt("slow to die", slow_to_die(), 1)
    await attempt("equal", child(1), 1)
    future = asyncio.get_running_loop().create_future()
    await attempt("future", future, 1)
    print(future)
    future = asyncio.get_running_loop().create_future()
    future.set_result("done")
    await attempt("done, zero", future, 0)


asyncio.run(main())
