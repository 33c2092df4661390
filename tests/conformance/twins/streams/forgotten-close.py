# python: real
# A handler that never closes its writer: CPython closes it when the handler has ended, unless something else holds it.
import asyncio

kept = []


async def forgets(reader, writer):
    writer.write(b"bye\n")
    await writer.drain()


async def keeps(reader, writer):
    kept.append(writer)
    writer.write(b"kept\n")


async def ask(handle):
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    try:
        print(await asyncio.wait_for(reader.read(), 0.2))
    except TimeoutError:
        print("still open")
    writer.close()
    server.close()


async def main():
    await ask(forgets)
    await ask(keeps)


asyncio.run(main())
