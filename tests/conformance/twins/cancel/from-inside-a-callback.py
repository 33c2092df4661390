# A done callback, a timer and another task that cancel; the order in which the cancelled learn of it.
import asyncio


async def waits(name, future):
    try:
        await future
    except asyncio.CancelledError as error:
        print(name, repr(error))
        raise


async def main():
    loop = asyncio.get_running_loop()
    first = asyncio.create_task(waits("first", loop.create_future()))
    second = asyncio.create_task(waits("second", loop.create_future()))
    third = asyncio.create_task(waits("third", loop.create_future()))
    first.add_done_callback(lambda task: print("first is done, cancel second:", second.cancel("chain")))
    second.add_done_callback(lambda task: print("second is done, cancel third:", third.cancel()))
    loop.call_later(1, first.cancel, "timer")
    done, pending = await asyncio.wait([first, second, third])
    print(len(done), [task.cancelled() for task in (first, second, third)])


asyncio.run(main())
