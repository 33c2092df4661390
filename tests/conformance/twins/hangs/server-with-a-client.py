# python: real hangs
# The end of a server's block waits for its client, although the block has failed.
import asyncio


async def handle(reader, writer):
    print("connected")
    await reader.read()
    writer.close()


async def main():
    async with await asyncio.start_server(handle, "127.0.0.1", 0) as server:
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        await asyncio.sleep(0.1)
        raise ValueError("in the body")


asyncio.run(main())
