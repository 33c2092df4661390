# python: real
# write_eof says that no more will come, and reading goes on; closing ends both ways.
import asyncio


async def handle(reader, writer):
    everything = await reader.read()
    print("server read", everything, reader.at_eof())
    await asyncio.sleep(0.2)
    writer.write(b"thank you for %d bytes\n" % len(everything))
    writer.write_eof()
    await asyncio.sleep(0.2)
    writer.close()
    await writer.wait_closed()
    print("server closed")


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    async with server:
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        print(writer.can_write_eof())
        writer.writelines([b"one ", b"two ", b"three"])
        await asyncio.sleep(0.1)
        writer.write_eof()
        try:
            writer.write(b"late")
        except RuntimeError as error:
            print(error)
        print(await reader.readline(), reader.at_eof())
        print(await reader.read(), reader.at_eof())
        writer.close()
        await writer.wait_closed()
        print("client closed")
        await asyncio.sleep(0.3)


asyncio.run(main())
