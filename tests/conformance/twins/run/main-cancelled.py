# main is cancelled from inside by a timer; what run() raises; the second run is fresh.
import asyncio


async def main():
    task = asyncio.current_task()
    asyncio.get_running_loop().call_later(1, task.cancel, "by a timer")
    try:
        await asyncio.sleep(10)
    finally:
        print("main cleans up")


async def swallows():
    asyncio.current_task().cancel()
    try:
        await asyncio.sleep(0)
    except asyncio.CancelledError:
        return "swallowed"


try:
    asyncio.run(main())
except asyncio.CancelledError as error:
    print(repr(error))
print(asyncio.run(swallows()))
