# A coroutine that nobody awaits is reported, and never runs.
import asyncio


async def forgotten():
    print("never printed")


async def main():
    forgotten()
    print("after the call")
    await asyncio.sleep(1)
    asyncio.sleep(1)
    print("the end")


forgotten()
asyncio.run(main())
