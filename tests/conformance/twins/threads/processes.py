# python: real untimed
# Processes: results and errors come back, in order of completion; the loop goes on meanwhile.
import asyncio
import time
from concurrent.futures import ProcessPoolExecutor, as_completed


def work(name, seconds):
    time.sleep(seconds)
    if name == "bad":
        raise ValueError(name, seconds)
    return name.upper()


async def main():
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor(max_workers=2) as pool:
        print(await loop.run_in_executor(pool, work, "a", 0.1))
        await asyncio.gather(*[loop.run_in_executor(pool, work, "warm up", 0.2) for _ in range(2)])
        print([each.result() for each in as_completed([pool.submit(work, "slow", 0.5), pool.submit(work, "quick", 0.1)])])
        try:
            await loop.run_in_executor(pool, work, "bad", 0.1)
        except ValueError as error:
            print(repr(error))
        results = await asyncio.gather(
            loop.run_in_executor(pool, work, "b", 0.3),
            loop.run_in_executor(pool, work, "bad", 0.1),
            return_exceptions=True,
        )
        print(results)
        print(list(pool.map(work, ["x", "y", "z"], [0.3, 0.2, 0.1])))
    try:
        loop.set_default_executor(pool)
    except TypeError as error:
        print(error)
    try:
        pool.submit(work, "late", 0)
    except RuntimeError as error:
        print(error)


if __name__ == "__main__":
    asyncio.run(main())
