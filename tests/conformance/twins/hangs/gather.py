# A gather, one of whose parts never ends.
import asyncio


async def main():
    event = asyncio.Event()
    await asyncio.gather(asyncio.sleep(1), event.wait())


asyncio.run(main())
