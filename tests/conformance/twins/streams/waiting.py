# Readers that wait: a timeout leaves the bytes where they are, a cancelled read too; `async for` reads lines.
import asyncio


async def feed(reader, *pieces):
    for piece in pieces:
        await asyncio.sleep(1)
        reader.feed_data(piece)
    await asyncio.sleep(1)
    reader.feed_eof()


async def main():
    reader = asyncio.StreamReader()
    feeding = asyncio.create_task(feed(reader, b"one\ntw", b"o\nthr", b"ee\nfour"))
    try:
        await asyncio.wait_for(reader.readline(), 0.5)
    except TimeoutError as error:
        print(repr(error))
    print(await reader.readline())
    reading = asyncio.create_task(reader.readline())
    await asyncio.sleep(0.5)
    reading.cancel()
    try:
        await reading
    except asyncio.CancelledError as error:
        print(repr(error))
    async for line in reader:
        print(line)
    print(reader.at_eof())
    await feeding


asyncio.run(main())
