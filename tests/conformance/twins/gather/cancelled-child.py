# 11. A cancelled child: CancelledError('') among the results, or raised.
import asyncio


async def child():
    await asyncio.sleep(10)


async def main():
    for message in (None, "why"):
        task = asyncio.create_task(child())
        asyncio.get_running_loop().call_later(1, task.cancel, message)
        results = await asyncio.gather(task, asyncio.sleep(2, "slept"), return_exceptions=True)
        print(results, len(results[0].args))
    task = asyncio.create_task(child())
    asyncio.get_running_loop().call_later(1, task.cancel, "why")
    gathering = asyncio.gather(task, asyncio.sleep(2))
    try:
        await gathering
    except asyncio.CancelledError as error:
        print(repr(error), gathering.cancelled(), asyncio.current_task().cancelling())
    future = asyncio.get_running_loop().create_future()
    future.cancel("already")
    print(await asyncio.gather(future, return_exceptions=True))
    try:
        await asyncio.gather(future)
    except asyncio.CancelledError as error:
        print(repr(error))


asyncio.run(main())
