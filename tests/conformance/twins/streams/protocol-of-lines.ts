import asyncio from "asyncio";

const bytes = (text) => new TextEncoder().encode(text);
const text = (data) => new TextDecoder().decode(data);
const stock = new Map();

async function serve(reader, writer) {
  try {
    await using _ = asyncio.timeout(0.5);
    for await (const line of reader) {
      const [command, ...words] = text(line).trim().split(" ");
      if (command === "put") {
        stock.set(words[0], words[1]);
        writer.write(bytes("ok\n"));
      } else if (command === "get") {
        writer.write(bytes((stock.get(words[0]) ?? "nothing") + "\n"));
      } else {
        writer.write(bytes("what?\n"));
      }
      await writer.drain();
    }
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    print("a client was too slow");
    writer.write(bytes("too slow\n"));
  } finally {
    writer.close();
  }
}

async function client(address, pause, ...lines) {
  const [reader, writer] = await asyncio.open_connection(...address);
  const answers = [];
  for (const line of lines) {
    await asyncio.sleep(pause);
    writer.write(bytes(line + "\n"));
    answers.push(text(await reader.readline()).trim());
  }
  writer.close();
  await writer.wait_closed();
  return answers;
}

async function main() {
  const server = await asyncio.start_server(serve, "127.0.0.1", 0);
  const address = server.sockets[0].getsockname();
  print(await client(address, 0, "put a 1", "put b 2", "hello"));
  print(await asyncio.gather(client(address, 0.1, "get a", "get c"), client(address, 0, "get b")));
  print(await client(address, 0.2, "get a", "get b", "get c"));
  server.close();
  await server.wait_closed();
}

asyncio.run(main());
