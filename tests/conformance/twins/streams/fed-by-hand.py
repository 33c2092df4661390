# A reader that is fed by hand: lines, exact numbers, separators, the end.
import asyncio


async def main():
    reader = asyncio.StreamReader()
    reader.feed_data(b"first\nsecond\nab")
    print(await reader.readline(), await reader.readline())
    waiting = asyncio.create_task(reader.readexactly(4))
    await asyncio.sleep(0)
    reader.feed_data(b"c")
    await asyncio.sleep(0)
    print(waiting.done())
    reader.feed_data(b"defgh")
    print(await waiting, await reader.read(2), await reader.read(100))
    reader.feed_data(b"key=value;rest")
    print(await reader.readuntil(b"="), await reader.readuntil(b";"))
    print(await reader.readuntil((b"st", b"r")))
    print(reader.at_eof())
    reader.feed_eof()
    print(reader.at_eof(), await reader.read(), reader.at_eof(), await reader.read(), await reader.readline())
    try:
        reader.feed_data(b"late")
    except AssertionError as error:
        print(error)
    print(await reader.readexactly(0), await reader.read(0))


asyncio.run(main())
