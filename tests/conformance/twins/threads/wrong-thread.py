# python: real debug
# Debug mode refuses what a thread must not call; call_soon_threadsafe is right.
import asyncio


async def child():
    pass


def attempt(name, fn, *args):
    try:
        print(name, type(fn(*args)).__name__)
    except Exception as error:
        print(name, type(error).__name__, error)


def wrong(loop, future):
    attempt("call_soon", loop.call_soon, print, "never")
    attempt("call_later", loop.call_later, 0.1, print, "never")
    attempt("call_at", loop.call_at, loop.time(), print, "never")
    attempt("set_result", future.set_result, 1)
    attempt("get_running_loop", asyncio.get_running_loop)
    attempt("current_task", asyncio.current_task)
    attempt("get_event_loop", asyncio.get_event_loop)
    attempt("sleep", asyncio.sleep(0).send, None)
    loop.call_soon_threadsafe(print, "allowed")


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    future.add_done_callback(print)
    await asyncio.to_thread(wrong, loop, future)
    await asyncio.sleep(0.2)
    print(future.done())


asyncio.run(main())
