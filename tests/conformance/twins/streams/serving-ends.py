# python: real
# However serve_forever() is cancelled, the clients that are connected are closed, and it waits for that.
import asyncio


async def answer(reader, writer):
    try:
        async for line in reader:
            writer.write(line)
        print("  the client is gone")
    finally:
        writer.close()


async def connected():
    """A server with a client on it that has had an answer."""
    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    writer.write(b"hello\n")
    print("  answered", await reader.readline())
    return server, reader, writer


async def hang_up(server, reader, writer):
    print("  serving", server.is_serving(), "the rest", await reader.read())
    writer.close()
    await writer.wait_closed()


async def by_timeout():
    server, reader, writer = await connected()
    try:
        async with asyncio.timeout(0.1):
            await server.serve_forever()
    except TimeoutError:
        print("  TimeoutError")
    await hang_up(server, reader, writer)


async def by_wait_for():
    server, reader, writer = await connected()
    try:
        await asyncio.wait_for(server.serve_forever(), 0.1)
    except TimeoutError:
        print("  TimeoutError")
    await hang_up(server, reader, writer)


async def by_a_sibling():
    server, reader, writer = await connected()

    async def fails():
        await asyncio.sleep(0.1)
        raise ValueError("sibling")

    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(server.serve_forever())
            group.create_task(fails())
    except* ValueError as group:
        print("  group", *group.exceptions)
    await hang_up(server, reader, writer)


async def by_cancel_with_a_message():
    server, reader, writer = await connected()
    serving = asyncio.create_task(server.serve_forever())
    await asyncio.sleep(0.1)
    serving.cancel("enough")
    try:
        await serving
    except asyncio.CancelledError as error:
        print("  CancelledError", *error.args)
    await hang_up(server, reader, writer)


async def by_close():
    server, reader, writer = await connected()
    serving = asyncio.create_task(server.serve_forever())
    await asyncio.sleep(0.1)
    server.close()
    try:
        await serving
    except asyncio.CancelledError as error:
        print("  CancelledError", *error.args)
    await hang_up(server, reader, writer)


async def main():
    for stop in by_timeout, by_wait_for, by_a_sibling, by_cancel_with_a_message, by_close:
        print(stop.__name__)
        await stop()
    server, reader, writer = await connected()
    asyncio.create_task(server.serve_forever())
    await asyncio.sleep(0)
    print("main ends")


asyncio.run(main())
print("run is over")
