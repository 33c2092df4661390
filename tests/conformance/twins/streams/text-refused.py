# python: real
# Only bytes go through a stream.
import asyncio


async def main():
    reader = asyncio.StreamReader()
    try:
        reader.feed_data("text")
    except TypeError as error:
        print(error)
    server = await asyncio.start_server(lambda reader, writer: writer.close(), "127.0.0.1", 8000)
    reader, writer = await asyncio.open_connection("127.0.0.1", 8000)
    for wrong in ("text", None):
        try:
            writer.write(wrong)
        except TypeError as error:
            print(error)
    writer.close()
    server.close()


asyncio.run(main())
