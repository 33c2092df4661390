import asyncio


async def step(name, seconds):
    try:
        await asyncio.sleep(seconds)
        print(f"{name}: done")
    finally:
        print(f"{name}: left")


async def main():
    try:
        await asyncio.wait_for(step("download", 5), 2)
    except TimeoutError:
        print("wait_for: too late")

    try:
        async with asyncio.timeout(3):
            await step("unpack", 2)
            await step("install", 2)
    except TimeoutError:
        print("timeout: too late")


asyncio.run(main())
