# An error nobody catches: the traceback goes to stderr, after what was printed.
import asyncio


async def inner():
    await asyncio.sleep(1)
    raise ValueError("nobody catches this")


async def main():
    print("before")
    await inner()


asyncio.run(main())
print("never")
