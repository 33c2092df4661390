import asyncio
from math import inf


async def sleeper():
    try:
        await asyncio.sleep(inf)
    finally:
        print("sleeper is done")


async def tries(name, make):
    try:
        print(name, await make())
    except Exception as error:
        print(name, type(error).__name__)


async def within(seconds):
    async with asyncio.timeout(seconds) as limit:
        print(limit)
        await asyncio.sleep(0.1)
        return "in time"


async def until(when):
    async with asyncio.timeout_at(when) as limit:
        limit.reschedule(inf)
        print(limit.when())
        await asyncio.sleep(0.1)
        return "in time"


async def waiting(seconds):
    done, pending = await asyncio.wait([asyncio.create_task(asyncio.sleep(0.1))], timeout=seconds)
    return [len(done), len(pending)]


async def called(seconds):
    loop = asyncio.get_running_loop()
    handle = loop.call_later(seconds, print, "called after", seconds)
    print(handle.when() in (inf, -inf))
    await asyncio.sleep(0.1)
    handle.cancel()
    return handle.cancelled()


async def completed(seconds):
    return [await each for each in asyncio.as_completed([asyncio.sleep(0.1, "a")], timeout=seconds)]


async def main():
    task = asyncio.create_task(sleeper())
    await asyncio.sleep(1)
    task.cancel()
    await asyncio.wait([task])
    print(task.cancelled())
    for seconds in (inf, -inf):
        await tries("sleep", lambda: asyncio.sleep(seconds if seconds < 0 else 0.1, "slept"))
        await tries("wait_for", lambda: asyncio.wait_for(asyncio.sleep(0.1, "waited"), seconds))
        await tries("timeout", lambda: within(seconds))
        await tries("timeout_at", lambda: until(seconds) if seconds > 0 else within(seconds))
        await tries("wait", lambda: waiting(seconds))
        await tries("call_later", lambda: called(seconds))
        await tries("as_completed", lambda: completed(seconds))


asyncio.run(main())
