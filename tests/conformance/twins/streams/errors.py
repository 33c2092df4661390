# What a reader raises: too early an end, too long a line, a separator too far away, a wrong number, two who wait.
import asyncio


async def attempt(name, coroutine):
    try:
        print(name, await coroutine)
    except Exception as error:
        print(name, repr(error))
        return error


async def main():
    reader = asyncio.StreamReader()
    reader.feed_data(b"abc")
    reader.feed_eof()
    error = await attempt("readexactly", reader.readexactly(5))
    print(error.partial, error.expected)
    error = await attempt("readuntil", reader.readuntil(b"\n"))
    print(error.partial, error.expected)

    reader = asyncio.StreamReader(limit=8)
    reader.feed_data(b"0123456789\nshort\n")
    await attempt("readline", reader.readline())
    await attempt("readline", reader.readline())
    reader.feed_data(b"0123456789ABCDEF")
    error = await attempt("readuntil", reader.readuntil(b"\n"))
    print(error.consumed)
    reader.feed_data(b"\n")
    error = await attempt("readuntil", reader.readuntil(b"\n"))
    print(error.consumed)
    print(await reader.readexactly(17))
    reader.feed_data(b"no end in sight, ever")
    await attempt("readline", reader.readline())

    reader = asyncio.StreamReader()
    await attempt("readexactly", reader.readexactly(-1))
    await attempt("readuntil", reader.readuntil(b""))
    await attempt("readuntil", reader.readuntil(()))
    first = asyncio.create_task(reader.readline())
    await asyncio.sleep(0)
    await attempt("second", reader.read(1))
    await attempt("third", reader.readexactly(2))
    reader.set_exception(ValueError("broken"))
    await attempt("first", first)
    await attempt("after it", reader.read(1))
    print(repr(reader.exception()))
    try:
        asyncio.StreamReader(limit=0)
    except ValueError as error:
        print(error)


asyncio.run(main())
