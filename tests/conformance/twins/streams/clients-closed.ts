import asyncio from "asyncio";

const bytes = (text) => new TextEncoder().encode(text);

async function greet(reader, writer) {
  writer.write(bytes("hello\n"));
  try {
    print("  handler read", await reader.read());
    writer.write(bytes("too late"));
    await writer.drain();
    print("  drained");
  } catch (error) {
    print("  handler", error.constructor.name, error.message);
  } finally {
    print("  handler ends", writer.is_closing());
  }
}

async function end(name) {
  const server = await asyncio.start_server(greet, "127.0.0.1", 0);
  let [reader, writer] = await asyncio.open_connection(...server.sockets[0].getsockname());
  print("  client", await reader.readline());
  server[name]();
  print("  still serving", server.is_serving());
  print("  client", await reader.read(), reader.at_eof());
  writer.close();
  await writer.wait_closed();
  await asyncio.sleep(0.1);
  [reader, writer] = await asyncio.open_connection(...server.sockets[0].getsockname());
  print("  a new client", await reader.readline());
  server.close();
  const waiting = asyncio.create_task(server.wait_closed());
  await asyncio.sleep(0.1);
  print("  closed", waiting.done());
  server[name]();
  await waiting;
  print("  closed", waiting.done(), await reader.read());
  writer.close();
}

async function main() {
  for (const name of ["close_clients", "abort_clients"]) {
    print(name);
    await end(name);
  }
}

asyncio.run(main());
