import asyncio
import time


async def fetch_table(table, seconds):
    await asyncio.sleep(seconds)
    print(f"{table}: fetched")
    return asyncio.get_running_loop()


start = time.time()
one = asyncio.run(fetch_table("users", 2))
two = asyncio.run(fetch_table("orders", 3))
print(f"Finished in {time.time() - start:.2f} s")
print("The same loop?", one is two)
print("Closed?", one.is_closed(), two.is_closed())
