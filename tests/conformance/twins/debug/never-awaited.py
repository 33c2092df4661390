# python: debug
# Debug mode says where a coroutine that was never awaited was created.
import asyncio


async def forgotten():
    pass


def helper():
    forgotten()


async def main():
    helper()
    print("main ends")


asyncio.run(main())
