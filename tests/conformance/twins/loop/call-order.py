# call_soon, call_later and call_at: who is called first.
import asyncio

log = []


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    add = log.append
    loop.call_later(0, add, "later 0")
    loop.call_soon(add, "soon 1")
    loop.call_later(-1, add, "later -1")
    loop.call_at(start, add, "at now")
    loop.call_soon(add, "soon 2")
    loop.call_later(2, add, "later 2")
    loop.call_later(1, add, "later 1, first")
    loop.call_later(1, add, "later 1, second")
    loop.call_at(start + 1, add, "at 1, third")
    cancelled = loop.call_later(1, add, "never")
    cancelled.cancel()
    print(cancelled.cancelled(), f"{cancelled.when() - start:.1f}")
    soon = loop.call_soon(add, "never")
    soon.cancel()
    soon.cancel()
    loop.call_soon(lambda: loop.call_soon(add, "soon from soon"))
    loop.call_soon(lambda: loop.call_later(0, add, "later 0 from soon"))
    await asyncio.sleep(1)
    add("main at 1")
    await asyncio.sleep(1)
    add("main at 2")
    for line in log:
        print(line)


asyncio.run(main())
