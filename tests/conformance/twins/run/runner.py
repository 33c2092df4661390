# A Runner: several runs on one loop, in one context.
import asyncio
import contextvars

variable = contextvars.ContextVar("variable", default="unset")


async def child(n):
    await asyncio.sleep(n)
    return asyncio.current_task().get_name()


async def sets():
    variable.set("set in the first run")
    asyncio.create_task(leftover())
    await asyncio.sleep(0)
    return asyncio.get_running_loop()


async def leftover():
    try:
        await asyncio.sleep(100)
    finally:
        print("leftover cancelled", variable.get())


async def gets():
    return variable.get()


with asyncio.Runner() as runner:
    print(runner.run(child(1)), runner.run(child(2)))
    loop = runner.run(sets())
    print(loop is runner.get_loop(), runner.run(gets()), variable.get())
    print(runner.run(gets(), context=contextvars.copy_context()))
    print("leaving")
print(loop.is_closed())
try:
    coroutine = child(0)
    runner.run(coroutine)
except RuntimeError as error:
    print(error)
    coroutine.close()
try:
    runner.get_loop()
except RuntimeError as error:
    print(error)

runner = asyncio.Runner(debug=True)
print(runner.get_loop().get_debug())
runner.close()
runner.close()
unused = asyncio.Runner()
unused.close()


async def nested():
    coroutine = child(0)
    try:
        asyncio.Runner().run(coroutine)
    except RuntimeError as error:
        print(error)
        coroutine.close()


asyncio.run(nested())


def factory():
    print("a loop is made")
    return asyncio.new_event_loop()


print(asyncio.run(child(1), loop_factory=factory))
