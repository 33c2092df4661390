# python: real
# A little service: commands by line, several clients at once, one that is too slow and one that goes away.
import asyncio

stock = {}


async def serve(reader, writer):
    try:
        async with asyncio.timeout(0.5):
            async for line in reader:
                command, *words = line.decode().split()
                if command == "put":
                    stock[words[0]] = words[1]
                    writer.write(b"ok\n")
                elif command == "get":
                    writer.write(stock.get(words[0], "nothing").encode() + b"\n")
                else:
                    writer.write(b"what?\n")
                await writer.drain()
    except TimeoutError:
        print("a client was too slow")
        writer.write(b"too slow\n")
    finally:
        writer.close()


async def client(address, *lines, pause=0.0):
    reader, writer = await asyncio.open_connection(*address)
    answers = []
    for line in lines:
        await asyncio.sleep(pause)
        writer.write(line.encode() + b"\n")
        answers.append((await reader.readline()).decode().strip())
    writer.close()
    await writer.wait_closed()
    return answers


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    address = server.sockets[0].getsockname()
    print(await client(address, "put a 1", "put b 2", "hello"))
    print(await asyncio.gather(client(address, "get a", "get c", pause=0.1), client(address, "get b")))
    print(await client(address, "get a", "get b", "get c", pause=0.2))
    server.close()
    await server.wait_closed()


asyncio.run(main())
