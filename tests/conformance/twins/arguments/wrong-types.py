import asyncio


async def attempt(what, make):
    try:
        print(what, repr(await make()))
    except Exception as error:
        print(what, repr(error))


async def later(delay, loop):
    future = loop.create_future()
    loop.call_later(delay, future.set_result, "called")
    return await future


async def limited(delay):
    async with asyncio.timeout(delay):
        await asyncio.sleep(3)


async def main():
    loop = asyncio.get_running_loop()
    await attempt("sleep, text", lambda: asyncio.sleep("1"))
    await attempt("sleep, none", lambda: asyncio.sleep(None))
    await attempt("sleep, nan", lambda: asyncio.sleep(float("nan")))
    await attempt("sleep, negative", lambda: asyncio.sleep(-1))
    await attempt("sleep, by name", lambda: asyncio.sleep(0, result=5))
    await attempt("wait_for, by name", lambda: asyncio.wait_for(asyncio.sleep(5), timeout=1))
    await attempt("wait_for, text", lambda: asyncio.wait_for(loop.create_future(), "1"))
    await attempt("call_later, text", lambda: later("1", loop))
    await attempt("call_later, none", lambda: later(None, loop))
    await attempt("call_later", lambda: later(1, loop))
    await attempt("timeout, text", lambda: limited("1"))
    await attempt("timeout", lambda: limited(1))
    await attempt("gather", lambda: asyncio.gather(5))
    await attempt("gather, a list", lambda: asyncio.gather([]))
    await attempt("gather, a set", lambda: asyncio.gather(set()))


asyncio.run(main())
