# python: real
# A thread has the loop run a coroutine, and waits for it: its result, its error, its context, a timeout.
import asyncio
import contextvars
import time

variable = contextvars.ContextVar("variable", default="default")


async def answer(seconds, fails=False):
    print("asked", asyncio.current_task().get_name(), variable.get())
    await asyncio.sleep(seconds)
    if fails:
        raise ValueError("no answer")
    return 42


async def stubborn():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print("stubborn was cancelled")
        raise


def ask(loop):
    future = asyncio.run_coroutine_threadsafe(answer(0.2), loop)
    print("thread got", future.result())
    time.sleep(0.1)
    try:
        asyncio.run_coroutine_threadsafe(answer(0.1, True), loop).result()
    except ValueError as error:
        print("thread caught", repr(error))
    waiting = asyncio.run_coroutine_threadsafe(stubborn(), loop)
    try:
        waiting.result(0.2)
    except TimeoutError as error:
        print(repr(error), waiting.done())
    print(waiting.cancel(), waiting.cancelled())
    for wrong in (5, answer):
        try:
            asyncio.run_coroutine_threadsafe(wrong, loop)
        except TypeError as error:
            print(error)
    time.sleep(0.1)
    return "asked enough"


async def main():
    variable.set("set by main")
    print(await asyncio.to_thread(ask, asyncio.get_running_loop()))


asyncio.run(main())
