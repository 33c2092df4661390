# python: real
# A pool of two runs two at a time, in order of submission; the loop has one of its own, which can be replaced.
import asyncio
import time
from concurrent.futures import ThreadPoolExecutor


def work(name, seconds):
    print(name, "begins")
    time.sleep(seconds)
    print(name, "ends")
    return name


async def main():
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor(2) as pool:
        print(await asyncio.gather(*[
            loop.run_in_executor(pool, work, name, seconds)
            for name, seconds in [("a", 0.3), ("b", 0.5), ("c", 0.1), ("d", 0.4)]
        ]))
    loop.set_default_executor(ThreadPoolExecutor(max_workers=1))
    print(await asyncio.gather(asyncio.to_thread(work, "e", 0.1), asyncio.to_thread(work, "f", 0.1)))
    for executor in (5, None):
        try:
            loop.set_default_executor(executor)
        except TypeError as error:
            print(error)
    for make in (lambda: ThreadPoolExecutor(0), lambda: ThreadPoolExecutor(-1)):
        try:
            make()
        except ValueError as error:
            print(error)


asyncio.run(main())
