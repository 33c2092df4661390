# python: real debug
# Debug mode says where things were made: a task that failed, a future nobody read, a handle whose callback failed, a task
# that was destroyed.
import asyncio


async def fails(text):
    raise ValueError(text)


async def waits():
    await asyncio.get_running_loop().create_future()


def bad(text):
    raise KeyError(text)


def starts(name):
    return asyncio.create_task(fails(name), name=name)


async def main():
    loop = asyncio.get_running_loop()
    task = starts("made in a function")
    loop.call_soon(bad, "in a callback")
    future = loop.create_future()
    future.set_exception(RuntimeError("nobody read it"))
    await asyncio.sleep(0.1)
    print("main ends")


asyncio.run(main())
loop = asyncio.new_event_loop()
loop.set_debug(True)
task = loop.create_task(waits(), name="destroyed")
loop.run_until_complete(asyncio.sleep(0.1))
loop.close()
