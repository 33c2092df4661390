import asyncio


async def step(name, seconds):
    try:
        await asyncio.sleep(seconds)
        print(f"{name}: done")
    finally:
        print(f"{name}: cleaned up")


async def main():
    try:
        await asyncio.wait_for(step("download", 5), 2)
    except TimeoutError:
        print("wait_for: out of time")

    try:
        async with asyncio.timeout(3):
            await step("unpack", 2)
            await step("install", 2)
    except TimeoutError:
        print("timeout: out of time")


asyncio.run(main())
