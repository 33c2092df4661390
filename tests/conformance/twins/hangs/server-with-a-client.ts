import asyncio from "asyncio";

async function handle(reader, writer) {
  print("connected");
  await reader.read();
  writer.close();
}

async function main() {
  await using server = await enter(await asyncio.start_server(handle, "127.0.0.1", 0));
  const [reader, writer] = await asyncio.open_connection(...server.sockets[0].getsockname());
  await asyncio.sleep(0.1);
  throw new ValueError("in the body");
}

asyncio.run(main());
