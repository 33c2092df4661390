import asyncio
import sys


async def leaves():
    try:
        await asyncio.sleep(10)
    finally:
        sys.exit("told to stop")


async def main():
    try:
        await asyncio.wait_for(leaves(), 1)
    finally:
        print("main leaves")


asyncio.run(main())
