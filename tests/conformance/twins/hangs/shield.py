# A shielded task that never ends.
import asyncio


async def main():
    event = asyncio.Event()
    await asyncio.shield(event.wait())


asyncio.run(main())
