# python: real
# Nobody listens there; the port is taken already.
import asyncio


async def main():
    server = await asyncio.start_server(print, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    try:
        await asyncio.start_server(print, "127.0.0.1", port)
    except OSError as error:
        print(type(error).__name__, error.errno, str(error).replace(str(port), "PORT"))
    server.close()
    await server.wait_closed()
    try:
        await asyncio.open_connection("127.0.0.1", port)
    except OSError as error:
        print(type(error).__name__, error.errno, str(error).replace(str(port), "PORT"))
    try:
        async with asyncio.timeout(5):
            await asyncio.open_connection(host="127.0.0.1", port=port)
    except ConnectionError as error:
        print(isinstance(error, ConnectionRefusedError), isinstance(error, OSError))


asyncio.run(main())
