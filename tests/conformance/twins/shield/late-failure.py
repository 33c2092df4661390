# 18. The inner one fails after the outer was cancelled: the exception handler hears of it.
import asyncio


async def inner():
    await asyncio.sleep(2)
    raise ValueError("too late")


async def main():
    loop = asyncio.get_running_loop()
    for handled in (True, False):
        if handled:
            loop.set_exception_handler(lambda loop, context: print(context["message"], repr(context["exception"]), sorted(context)))
        else:
            loop.set_exception_handler(None)
        task = asyncio.create_task(inner(), name="inner")
        outer = asyncio.shield(task)
        await asyncio.sleep(1)
        outer.cancel()
        await asyncio.sleep(2)
        print(outer.cancelled(), repr(task.exception()))


asyncio.run(main())
