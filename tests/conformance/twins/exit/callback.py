import asyncio
import sys


def leave(code):
    print("leaving")
    sys.exit(code)


async def main():
    asyncio.get_running_loop().call_later(1, leave, 3)
    asyncio.get_running_loop().call_later(1, print, "never")
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("main cancelled")
        raise


asyncio.run(main())
