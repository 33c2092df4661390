# Each task has a copy of the context of the moment it was made; callbacks too.
import asyncio
import contextvars

variable = contextvars.ContextVar("variable", default="default")


async def child(name):
    print(name, "sees", variable.get())
    variable.set(f"set by {name}")
    await asyncio.sleep(1)
    print(name, "still sees", variable.get())


async def awaited():
    variable.set("set by an awaited coroutine")


async def main():
    loop = asyncio.get_running_loop()
    print(variable.get())
    variable.set("set by main")
    first = asyncio.create_task(child("first"))
    variable.set("set again by main")
    second = asyncio.create_task(child("second"))
    loop.call_soon(lambda: print("callback sees", variable.get()))
    loop.call_later(0.5, lambda: print("timer sees", variable.get()))
    variable.set("set last by main")
    await asyncio.gather(first, second)
    print("main sees", variable.get())
    await awaited()
    print("main sees", variable.get())
    await asyncio.wait_for(child("waited for"), 5)
    print("main sees", variable.get())
    context = contextvars.copy_context()
    context.run(variable.set, "set in a copy")
    print(context[variable], variable.get())
    await asyncio.create_task(child("in a given context"), context=context)
    print(context[variable], variable.get())
    loop.call_soon(lambda: print("callback in a given context", variable.get()), context=context)
    await asyncio.sleep(0)
    task = asyncio.create_task(child("third"))
    await task
    print(task.get_context()[variable])
    future = loop.create_future()
    future.add_done_callback(lambda f: print("done callback sees", variable.get()))
    variable.set("after registering")
    future.set_result(1)
    await asyncio.sleep(0)


asyncio.run(main())
print(variable.get())
