# Busy waiting for a timer ends: after 10,000 turns in which no time passes, each further one takes 100 us.
import asyncio

done = False


async def finish():
    global done
    await asyncio.sleep(0.5)
    done = True


async def main():
    asyncio.create_task(finish())
    turns = 0
    while not done:
        turns += 1
        await asyncio.sleep(0)
    print("turns", turns, f"{asyncio.get_running_loop().time():.4f}")
    turns = 0

    async def spin():
        nonlocal turns
        for _ in range(20000):
            turns += 1
            await asyncio.sleep(0)
        return "no false timeout"

    print(await asyncio.wait_for(spin(), 5), turns)


asyncio.run(main())
