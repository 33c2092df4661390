# python: real untimed
import asyncio
import time


def burn(seconds):
    """Computes until it has had the processor for so many seconds."""
    end = time.thread_time() + seconds
    while time.thread_time() < end:
        sum(range(1000))


async def heartbeat():
    for beat in range(1, 5):
        print(f"beat {beat}")
        await asyncio.sleep(1)


async def report():
    await asyncio.sleep(0.5)
    print("report: adding numbers")
    burn(3)
    print("report: done")


async def main():
    await asyncio.gather(heartbeat(), report())


asyncio.run(main())
