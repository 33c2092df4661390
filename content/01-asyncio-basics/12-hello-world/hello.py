import asyncio


async def hello_world():
    print("Hello ...")
    await asyncio.sleep(0.1)
    print("... World!")


asyncio.run(hello_world())
