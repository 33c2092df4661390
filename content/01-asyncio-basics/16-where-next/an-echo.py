# python: real untimed
import asyncio


async def answer(reader, writer):
    line = (await reader.readline()).decode().strip()
    print(f"server: got {line}")
    writer.write(f"{line.upper()}\n".encode())
    await writer.drain()
    writer.close()


async def main():
    server = await asyncio.start_server(answer, "127.0.0.1", 8765)
    reader, writer = await asyncio.open_connection("127.0.0.1", 8765)
    writer.write(b"hello\n")
    await writer.drain()
    print(f"client: got {(await reader.readline()).decode().strip()}")
    writer.close()
    server.close()


asyncio.run(main())
