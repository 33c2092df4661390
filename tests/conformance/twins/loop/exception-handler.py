# What handlers are told: unhandled in a task, in a done callback, in a timer; and with no loop running.
import asyncio


def handler(loop, context):
    print("handler:", context["message"].split(" at ")[0], repr(context.get("exception")), asyncio._get_running_loop() is loop)


async def fails():
    raise ValueError("a task")


async def leftover():
    try:
        await asyncio.sleep(100)
    finally:
        raise KeyError("in cleanup")


def bad_callback(future):
    raise RuntimeError("a done callback")


def bad_timer():
    raise ValueError("a timer")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    future = loop.create_future()
    future.add_done_callback(bad_callback)
    future.add_done_callback(lambda f: print("the next callback runs"))
    future.set_result(1)
    await asyncio.sleep(0)
    loop.call_later(1, bad_timer)
    try:
        await asyncio.create_task(fails())
    except ValueError as error:
        print("retrieved", repr(error))
    asyncio.create_task(leftover())
    await asyncio.sleep(2)


asyncio.run(main())
