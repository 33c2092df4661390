# python: real hangs
# Both ends of a connection wait for the other to speak first.
import asyncio


async def handle(reader, writer):
    print("connected")
    await reader.read()
    writer.close()


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    print(await reader.readline())
    writer.close()


asyncio.run(main())
