import asyncio


async def stops():
    await asyncio.sleep(1)
    raise KeyboardInterrupt


async def works():
    try:
        await asyncio.sleep(10)
    finally:
        print("works cleaned up")


async def main():
    other = asyncio.create_task(works())
    task = asyncio.create_task(stops())
    try:
        await other
    finally:
        print("main leaves", task.done())


try:
    asyncio.run(main())
except KeyboardInterrupt:
    print("interrupted")
asyncio.run(stops())
