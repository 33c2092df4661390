# python: real
# A plain client_connected_cb that raises: the exception handler is told, the connection is closed, the server goes on.
import asyncio

errors = [ValueError, KeyError, asyncio.CancelledError, None]


def connected(reader, writer):
    error = errors.pop(0)
    if error is not None:
        raise error("at once")
    writer.write(b"fine\n")
    writer.close()
    return "no coroutine"


def handler(loop, context):
    print(context["message"], repr(context["exception"]), sorted(context))


async def ask(address):
    reader, writer = await asyncio.open_connection(*address)
    try:
        print("the client read", await asyncio.wait_for(reader.read(), 0.2))
    except TimeoutError:
        print("the client gave up")
    writer.close()
    await writer.wait_closed()


async def main():
    server = await asyncio.start_server(connected, "127.0.0.1", 0)
    address = server.sockets[0].getsockname()
    await ask(address)
    asyncio.get_running_loop().set_exception_handler(handler)
    for _ in range(3):
        await ask(address)
    server.close()
    server.close_clients()
    await server.wait_closed()


asyncio.run(main())
