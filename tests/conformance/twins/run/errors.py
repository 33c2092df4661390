# What run() refuses, and what comes out of it.
import asyncio


async def value():
    return 42


async def fails():
    raise ValueError("main fails")


async def cancels_itself():
    asyncio.current_task().cancel("bye")
    await asyncio.sleep(1)


async def nested():
    try:
        coroutine = value()
        asyncio.run(coroutine)
    except RuntimeError as error:
        print(error)
        coroutine.close()


print(asyncio.run(value()))
try:
    asyncio.run(fails())
except ValueError as error:
    print(repr(error))
try:
    asyncio.run(cancels_itself())
except asyncio.CancelledError as error:
    print(repr(error))
asyncio.run(nested())
for what in (asyncio.get_running_loop, asyncio.current_task):
    try:
        what()
    except RuntimeError as error:
        print(error)
try:
    coroutine = value()
    asyncio.create_task(coroutine)
except RuntimeError as error:
    print(error)
    coroutine.close()
try:
    asyncio.run(value)
except (TypeError, ValueError) as error:
    print(type(error).__name__, error)
