import asyncio

permits = asyncio.Semaphore(1)


async def save(row):
    await permits.acquire()
    if row == 1:
        raise ValueError("bad date")
    await asyncio.sleep(1)
    permits.release()
    print(f"row {row}: saved")


async def main():
    for row in [1, 2]:
        try:
            await asyncio.wait_for(save(row), 5)
        except Exception as error:
            print(f"row {row}: {error!r}")


asyncio.run(main())
