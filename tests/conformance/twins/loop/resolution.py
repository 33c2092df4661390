# Deadlines closer than a nanosecond fire together, in order of their deadlines, after what was ready.
import asyncio

log = []


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    loop.call_at(start + 1 + 5e-10, log.append, "half a nanosecond after")
    loop.call_at(start + 1, log.append, "on time")
    loop.call_at(start + 1 + 5e-9, log.append, "five nanoseconds after")
    await asyncio.sleep(2)
    print(log)


asyncio.run(main())
