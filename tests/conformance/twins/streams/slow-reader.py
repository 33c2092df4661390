# python: real
# drain() waits while the other side is slow to read, and wakes when it has caught up.
import asyncio

MEGABYTE = b"x" * 1_000_000


async def slow(reader, writer):
    await asyncio.sleep(0.4)
    total = 0
    while piece := await reader.read(100_000):
        total += len(piece)
    print("server read", total)
    writer.close()
    await writer.wait_closed()


async def main():
    server = await asyncio.start_server(slow, "127.0.0.1", 0)
    async with server:
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        print(writer.transport.get_write_buffer_limits())
        writer.write(b"small")
        await writer.drain()
        print("a little is no wait")
        for _ in range(20):
            writer.write(MEGABYTE)
        await writer.drain()
        print("drained")
        writer.close()
        await writer.wait_closed()
        try:
            await writer.drain()
        except ConnectionResetError as error:
            print(error)
        await asyncio.sleep(0.1)


asyncio.run(main())
