import asyncio


async def attempt(what, make):
    try:
        print(what, await make())
    except Exception as error:
        print(what, repr(error))


async def limited(timeout):
    async with timeout:
        await asyncio.sleep(3)


async def moved():
    async with asyncio.timeout(5) as limit:
        limit.reschedule(when=asyncio.get_running_loop().time() + 1)
        await asyncio.sleep(3)


async def five():
    return 5


async def waited():
    return len((await asyncio.wait(fs=[asyncio.create_task(five())], timeout=1))[0])


async def value(queue):
    queue.put_nowait({"item": 1})
    return (await queue.get())["item"]


async def main():
    loop = asyncio.get_running_loop()
    queue = asyncio.Queue()
    await attempt("sleep", lambda: asyncio.sleep(delay=0, result="slept"))
    await attempt("sleep, half", lambda: asyncio.sleep(result="slept"))
    await attempt("sleep, twice", lambda: asyncio.sleep(0, delay=1))
    await attempt("timeout", lambda: limited(asyncio.timeout(delay=1)))
    await attempt("timeout, misspelled", lambda: limited(asyncio.timeout(dely=1)))
    await attempt("timeout_at", lambda: limited(asyncio.timeout_at(when=loop.time() + 1)))
    await attempt("reschedule", lambda: moved())
    await attempt("wait_for", lambda: asyncio.wait_for(fut=five(), timeout=1))
    await attempt("wait_for, twice", lambda: asyncio.wait_for(loop.create_future(), 1, timeout=2))
    await attempt("shield", lambda: asyncio.shield(arg=five()))
    await attempt("gather", lambda: asyncio.gather(five(), return_exceptions=True))
    await attempt("create_task", lambda: asyncio.create_task(coro=five(), name="five"))
    await attempt("wait", lambda: waited())
    await attempt("value", lambda: value(queue))


asyncio.run(main())
