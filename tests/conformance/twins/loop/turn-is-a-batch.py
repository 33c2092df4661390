# A turn runs what was ready at its start: callbacks that breed callbacks do not starve the timers.
import asyncio


def breed(loop, log, n):
    log.append(n)
    if n < 5:
        loop.call_soon(breed, loop, log, n + 1)


async def main():
    loop = asyncio.get_running_loop()
    log = []
    loop.call_soon(breed, loop, log, 0)
    loop.call_later(0, log.append, "timer")
    for i in range(7):
        log.append(f"turn {i}")
        await asyncio.sleep(0)
    print(log)


asyncio.run(main())
