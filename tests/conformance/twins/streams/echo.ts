import asyncio from "asyncio";

const bytes = (text) => new TextEncoder().encode(text);
const text = (data) => new TextDecoder().decode(data);

async function echo(reader, writer) {
  for (;;) {
    const line = await reader.readline();
    if (line.length === 0) break;
    await asyncio.sleep(0.2);
    writer.write(bytes("echo " + text(line)));
    await writer.drain();
  }
  print("client is gone");
  writer.close();
  await writer.wait_closed();
}

async function client(port, name, words) {
  const [reader, writer] = await asyncio.open_connection("127.0.0.1", port);
  for (const word of words) {
    writer.write(bytes(`${word} from ${name}\n`));
    await writer.drain();
    print(await reader.readline());
  }
  writer.close();
  await writer.wait_closed();
  print(name, "closed", writer.is_closing());
}

async function main() {
  const server = await asyncio.start_server(echo, "127.0.0.1", 0);
  const [host, port] = server.sockets[0].getsockname();
  print(host, port > 1024, server.is_serving());
  {
    await using _ = await enter(server);
    await client(port, "one", ["hello", "again"]);
    await asyncio.sleep(0.1);

    async function later() {
      await asyncio.sleep(0.1);
      await client(port, "late", ["x", "y"]);
    }

    await asyncio.gather(client(port, "early", ["a", "b", "c"]), later());
    await asyncio.sleep(0.1);
  }
  print(server.is_serving(), server.sockets.length);
}

asyncio.run(main());
