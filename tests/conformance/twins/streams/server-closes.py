# python: real
# server.close(): no new clients, the old ones go on; wait_closed waits for them; close_clients ends them.
import asyncio


async def handle(reader, writer):
    line = await reader.readline()
    print("server got", line)
    await asyncio.sleep(0.3)
    writer.write(b"answer\n")
    await writer.drain()
    writer.close()
    await writer.wait_closed()


async def holds(reader, writer):
    print("held until", await reader.read(), reader.at_eof())
    writer.close()


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    address = server.sockets[0].getsockname()
    reader, writer = await asyncio.open_connection(*address)
    writer.write(b"question\n")
    await asyncio.sleep(0.1)
    server.close()
    print("closed", server.is_serving(), server.sockets)
    try:
        await asyncio.open_connection(*address)
    except ConnectionRefusedError as error:
        print(type(error).__name__)
    await server.wait_closed()
    print("all clients gone")
    print(await reader.read())
    writer.close()
    await writer.wait_closed()

    server = await asyncio.start_server(holds, "127.0.0.1", 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    await asyncio.sleep(0.1)
    serving = asyncio.create_task(server.serve_forever())
    await asyncio.sleep(0.1)
    try:
        await server.serve_forever()
    except RuntimeError as error:
        print(str(error).split("<")[0], str(error).rsplit(">", 1)[1])
    writer.close()
    await asyncio.sleep(0.1)
    serving.cancel()
    try:
        await serving
    except asyncio.CancelledError:
        print("serving ends", server.is_serving())
    try:
        await server.serve_forever()
    except RuntimeError as error:
        print(str(error).split("<")[0], str(error).rsplit(">", 1)[1])


asyncio.run(main())
