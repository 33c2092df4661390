import asyncio from "asyncio";

const kept = [];

async function forgets(reader, writer) {
  writer.write(new TextEncoder().encode("bye\n"));
  await writer.drain();
}

async function keeps(reader, writer) {
  kept.push(writer);
  writer.write(new TextEncoder().encode("kept\n"));
}

async function ask(handle) {
  const server = await asyncio.start_server(handle, "127.0.0.1", 0);
  const [reader, writer] = await asyncio.open_connection(...server.sockets[0].getsockname());
  try {
    print(await asyncio.wait_for(reader.read(), 0.2));
  } catch {
    print("still open");
  }
  writer.close();
  server.close();
}

async function main() {
  await ask(forgets);
  await ask(keeps);
}

asyncio.run(main());
