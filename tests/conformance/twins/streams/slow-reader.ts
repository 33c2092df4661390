import asyncio from "asyncio";

const MEGABYTE = new Uint8Array(1_000_000);

async function slow(reader, writer) {
  await asyncio.sleep(0.4);
  let total = 0;
  for (;;) {
    const piece = await reader.read(100_000);
    if (piece.length === 0) break;
    total += piece.length;
  }
  print("server read", total);
  writer.close();
  await writer.wait_closed();
}

async function main() {
  const server = await asyncio.start_server(slow, "127.0.0.1", 0);
  {
    await using _ = await enter(server);
    const [reader, writer] = await asyncio.open_connection(...server.sockets[0].getsockname());
    print(writer.transport.get_write_buffer_limits());
    writer.write(new TextEncoder().encode("small"));
    await writer.drain();
    print("a little is no wait");
    for (let i = 0; i < 20; i++) writer.write(MEGABYTE);
    await writer.drain();
    print("drained");
    writer.close();
    await writer.wait_closed();
    try {
      await writer.drain();
    } catch (error) {
      print(error);
    }
    await asyncio.sleep(0.1);
  }
}

asyncio.run(main());
