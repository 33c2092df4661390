# python: real
import asyncio
import time
from concurrent.futures import ThreadPoolExecutor


def query(table):
    time.sleep(1)  # blocks its thread until the database answers
    return f"{table}: 3 rows"


async def heart():
    for n in range(5):
        print("beat")
        await asyncio.sleep(0.4)


async def main():
    beating = asyncio.create_task(heart())
    await asyncio.sleep(0.2)
    with ThreadPoolExecutor(2) as pool:
        print(pool.submit(query, "users").result())
        print(await asyncio.get_running_loop().run_in_executor(pool, query, "orders"))
        await beating


asyncio.run(main())
