# Nothing ready, no timer: CPython would hang.
import asyncio


async def waits_for(future, name):
    print(name, "waits")
    await future


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    first = asyncio.create_task(waits_for(future, "first"), name="first")
    second = asyncio.create_task(waits_for(first, "second"))
    await asyncio.sleep(1)
    print("before")
    await second
    print("never")


asyncio.run(main())
