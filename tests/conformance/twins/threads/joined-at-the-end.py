# python: real
# run() waits for the threads of its loop's own pool; the program's end waits for those of every other pool.
import asyncio
import time
from concurrent.futures import ThreadPoolExecutor


def work(name, seconds):
    time.sleep(seconds)
    print(name, "ends")


pool = ThreadPoolExecutor()


async def main():
    loop = asyncio.get_running_loop()
    loop.run_in_executor(None, work, "the loop's own", 0.3)
    loop.run_in_executor(pool, work, "the other pool's", 0.7)
    await asyncio.sleep(0.1)
    print("main ends")


asyncio.run(main())
print("over")
