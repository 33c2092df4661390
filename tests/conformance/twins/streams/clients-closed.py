# python: real
# close_clients() and abort_clients(): what the clients and the handlers see, and when wait_closed() is over.
import asyncio


async def greet(reader, writer):
    writer.write(b"hello\n")
    try:
        print("  handler read", await reader.read())
        writer.write(b"too late")
        await writer.drain()
        print("  drained")
    except ConnectionResetError as error:
        print("  handler", type(error).__name__, error)
    finally:
        print("  handler ends", writer.is_closing())


async def end(name):
    server = await asyncio.start_server(greet, "127.0.0.1", 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    print("  client", await reader.readline())
    getattr(server, name)()
    print("  still serving", server.is_serving())
    print("  client", await reader.read(), reader.at_eof())
    writer.close()
    await writer.wait_closed()
    await asyncio.sleep(0.1)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    print("  a new client", await reader.readline())
    server.close()
    waiting = asyncio.create_task(server.wait_closed())
    await asyncio.sleep(0.1)
    print("  closed", waiting.done())
    getattr(server, name)()
    await waiting
    print("  closed", waiting.done(), await reader.read())
    writer.close()


async def main():
    for name in "close_clients", "abort_clients":
        print(name)
        await end(name)


asyncio.run(main())
