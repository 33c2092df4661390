# python: real
# An echo server and its clients, one after the other and side by side.
import asyncio


async def echo(reader, writer):
    while line := await reader.readline():
        await asyncio.sleep(0.2)
        writer.write(b"echo " + line)
        await writer.drain()
    print("client is gone")
    writer.close()
    await writer.wait_closed()


async def client(port, name, words):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    for word in words:
        writer.write(f"{word} from {name}\n".encode())
        await writer.drain()
        print(await reader.readline())
    writer.close()
    await writer.wait_closed()
    print(name, "closed", writer.is_closing())


async def main():
    server = await asyncio.start_server(echo, "127.0.0.1", 0)
    host, port = server.sockets[0].getsockname()
    print(host, port > 1024, server.is_serving())
    async with server:
        await client(port, "one", ["hello", "again"])
        await asyncio.sleep(0.1)

        async def later():
            await asyncio.sleep(0.1)
            await client(port, "late", ["x", "y"])

        await asyncio.gather(client(port, "early", ["a", "b", "c"]), later())
        await asyncio.sleep(0.1)
    print(server.is_serving(), len(server.sockets))


asyncio.run(main())
