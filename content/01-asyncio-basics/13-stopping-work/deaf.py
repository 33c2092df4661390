import asyncio


async def poll():
    for n in range(1, 5):
        try:
            await asyncio.sleep(1)
            print(f"looked {n} times")
        except:  # catches everything, as a JavaScript catch does
            print("something went wrong, on we go")


async def main():
    polling = asyncio.create_task(poll())
    await asyncio.sleep(1.5)
    polling.cancel()
    await asyncio.wait([polling])
    print("stopped?", polling.cancelled())


asyncio.run(main())
