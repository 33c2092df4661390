# gather over futures and tasks that are done, fail later, or are shared between two gathers.
import asyncio


async def child():
    await asyncio.sleep(1)
    print("child runs once")
    return "shared"


async def main():
    loop = asyncio.get_running_loop()
    task = asyncio.create_task(child())
    print(await asyncio.gather(asyncio.gather(task), asyncio.gather(task, task)))
    failing, slow = loop.create_future(), loop.create_future()
    gathering = asyncio.gather(failing, slow)
    loop.call_later(1, failing.set_exception, KeyError("failing"))
    try:
        await gathering
    except KeyError as error:
        print(repr(error), slow.done(), gathering.done())
    slow.set_result("ignored")
    done = loop.create_future()
    done.set_exception(ValueError("before"))
    print(await asyncio.gather(done, return_exceptions=True))
    gathering = asyncio.gather(loop.create_future(), loop.create_future())
    print(gathering.done(), gathering)
    gathering.cancel()
    print(await asyncio.gather(gathering, return_exceptions=True))


asyncio.run(main())
