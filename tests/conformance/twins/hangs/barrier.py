# A barrier with a party too few.
import asyncio


async def main():
    barrier = asyncio.Barrier(3)
    other = asyncio.create_task(barrier.wait())
    await barrier.wait()


asyncio.run(main())
