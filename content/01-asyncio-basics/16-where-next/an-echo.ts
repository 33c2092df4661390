import asyncio from "asyncio";

async function answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) {
  const line = new TextDecoder().decode(await reader.readline()).trim();
  print(`server: got ${line}`);
  writer.write(new TextEncoder().encode(`${line.toUpperCase()}\n`));
  await writer.drain();
  writer.close();
}

async function main() {
  const server = await asyncio.start_server(answer, "127.0.0.1", 8765);
  const [reader, writer] = await asyncio.open_connection("127.0.0.1", 8765);
  writer.write(new TextEncoder().encode("hello\n"));
  await writer.drain();
  print(`client: got ${new TextDecoder().decode(await reader.readline()).trim()}`);
  writer.close();
  server.close();
}

asyncio.run(main());
