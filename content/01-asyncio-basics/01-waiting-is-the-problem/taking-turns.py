import asyncio
import time


async def download(file, seconds):
    print(f"{file}: started")
    await asyncio.sleep(seconds)  # yields control until the server has answered
    print(f"{file}: done")


async def main():
    start = time.time()
    await asyncio.gather(download("a.jpg", 3), download("b.jpg", 1), download("c.jpg", 2))
    print(f"Finished in {time.time() - start:.2f} s")


asyncio.run(main())
