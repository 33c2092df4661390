# A call makes a coroutine and runs nothing; awaiting it runs it in place, without a trip through the loop.
import asyncio


async def child(log):
    log.append("child runs")
    return "result"


async def main():
    log = []
    coroutine = child(log)
    log.append("called")
    asyncio.get_running_loop().call_soon(log.append, "callback")
    log.append(await coroutine)
    log.append("awaited")
    await asyncio.sleep(0)
    print(log)
    print(type(coroutine).__name__, asyncio.iscoroutine(coroutine), asyncio.iscoroutine(child))


asyncio.run(main())
