# Who is told first: a cancelled sleeper steps after those that were ready before it.
import asyncio


async def sleeper(name):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise


async def main():
    tasks = [asyncio.create_task(sleeper(name)) for name in "abc"]
    await asyncio.sleep(1)
    asyncio.get_running_loop().call_soon(print, "ready before")
    for task in reversed(tasks):
        task.cancel()
    asyncio.get_running_loop().call_soon(print, "ready after")
    print("asked")
    await asyncio.sleep(0)
    print("one turn later", [t.done() for t in tasks])
    await asyncio.sleep(0)
    print("two turns later", [t.done() for t in tasks])


asyncio.run(main())
