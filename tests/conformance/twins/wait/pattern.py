# The pattern of taking results as they come: wait for the first, start another, go on with the rest.
import asyncio


async def job(i):
    await asyncio.sleep((i * 7) % 5)
    return i


async def main():
    loop = asyncio.get_running_loop()
    pending = {asyncio.create_task(job(i), name=f"job {i}") for i in range(4)}
    following = 4
    while pending:
        done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
        print(f"{loop.time():.1f}", [task.result() for task in done], [task.get_name() for task in pending])
        for _ in done:
            if following < 8:
                pending.add(asyncio.create_task(job(following), name=f"job {following}"))
                following += 1


asyncio.run(main())
