# python: real
# to_thread takes a copy of the caller's context along; run_in_executor does not. What a thread sets stays in it.
import asyncio
import contextvars

variable = contextvars.ContextVar("variable", default="default")


def look(name):
    seen = variable.get()
    variable.set("set in " + name)
    return [name, seen, variable.get()]


async def main():
    loop = asyncio.get_running_loop()
    variable.set("set by main")
    print(await asyncio.to_thread(look, "to_thread"))
    print(variable.get())
    print(await loop.run_in_executor(None, look, "run_in_executor"))
    context = contextvars.copy_context()
    print(await loop.run_in_executor(None, context.run, look, "a context of its own"))
    print(context.get(variable), "|", variable.get())
    waiting = asyncio.to_thread(look, "made before, awaited after")
    variable.set("changed")
    print(await waiting)


asyncio.run(main())
