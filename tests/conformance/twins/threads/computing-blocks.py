# python: real
# Work for the processor in a coroutine stops the loop; in a thread, the loop goes on beside it.
import asyncio
import time

from burn import burn


async def ticker(name):
    for i in range(3):
        print(name, i)
        await asyncio.sleep(0.3)


async def in_a_coroutine():
    await asyncio.sleep(0.1)
    burn(0.5)
    print("computed, and nobody else moved")


async def main():
    await asyncio.gather(ticker("blocked"), in_a_coroutine())
    ticking = asyncio.create_task(ticker("goes on"))
    await asyncio.sleep(0.1)
    await asyncio.to_thread(burn, 0.4)
    print("computed, beside the loop")
    await ticking
    ticking = asyncio.create_task(ticker("blocked by sleep"))
    await asyncio.sleep(0.1)
    time.sleep(0.5)
    print("slept, and nobody else moved")
    await ticking


asyncio.run(main())
