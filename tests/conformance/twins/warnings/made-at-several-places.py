# In debug mode a warning says where the coroutine was made: two ways to one line are two warnings.
import asyncio


async def work():
    pass


async def main():
    work()


asyncio.run(main(), debug=True)
asyncio.run(main(), debug=True)
asyncio.run(main())
asyncio.run(main())
