import asyncio


async def tick():
    try:
        while True:
            print("tick")
            await asyncio.sleep(1)
    finally:
        print("tick: the loop ends, so I clean up")


async def first():
    ticking = asyncio.create_task(tick())  # runs beside us
    await asyncio.sleep(1.5)
    print("first: done, and", "nobody ticks" if ticking.done() else "somebody still ticks")
    return asyncio.get_running_loop()


async def second():
    await asyncio.sleep(3)
    print("second: done, and it was quiet")
    return asyncio.get_running_loop()


one = asyncio.run(first())
two = asyncio.run(second())
print("The same loop?", one is two)
print("Closed?", one.is_closed(), two.is_closed())
