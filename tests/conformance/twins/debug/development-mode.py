# python: real dev
# Development mode is debug mode and all warnings together.
import asyncio
import time


async def slow():
    time.sleep(0.3)


async def forgotten():
    pass


def helper():
    forgotten()


async def fails():
    raise ValueError("nobody asks")


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_debug())
    helper()
    await asyncio.create_task(slow(), name="slow one")
    task = asyncio.create_task(fails(), name="failing")
    await asyncio.sleep(0)
    del task
    try:
        loop.call_soon(main)
    except TypeError as error:
        print(str(error).split("<")[0])


asyncio.run(main())
asyncio.run(asyncio.sleep(0), debug=False)
left = asyncio.new_event_loop()
print(left.get_debug())
