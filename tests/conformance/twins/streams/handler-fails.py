# python: real
# A client's handler that fails: the exception handler is told, the connection is closed, the server goes on.
import asyncio


async def handle(reader, writer):
    line = await reader.readline()
    if line == b"fail\n":
        raise ValueError("in the handler")
    writer.write(b"fine\n")
    await writer.drain()
    writer.close()


async def ask(address, line):
    reader, writer = await asyncio.open_connection(*address)
    writer.write(line)
    answer = await reader.read()
    writer.close()
    await writer.wait_closed()
    return answer


def handler(loop, context):
    print(context["message"], repr(context["exception"]), sorted(context))


async def main():
    asyncio.get_running_loop().set_exception_handler(handler)
    async with await asyncio.start_server(handle, "127.0.0.1", 0) as server:
        address = server.sockets[0].getsockname()
        print(await ask(address, b"fail\n"))
        print(await ask(address, b"please\n"))
        await asyncio.sleep(0.1)


asyncio.run(main())
