# python: warn
# -W default: what was left open is said, where Python keeps quiet otherwise.
import asyncio


async def main():
    print("main")


asyncio.run(main())
loop = asyncio.new_event_loop()
print(loop.run_until_complete(asyncio.sleep(1, "from a loop of one's own")))
closed = asyncio.new_event_loop()
closed.close()
