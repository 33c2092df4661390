// Takes whatever the server sends within a second, with a newline or without.
import asyncio from "asyncio";
import { call } from "yieldpoint/driver";
import { answer } from "./main";

async function client() {
  const [reader, writer] = await asyncio.open_connection("127.0.0.1", 8765);
  writer.write(new TextEncoder().encode("hello\n"));
  const bytes = await asyncio.wait_for(reader.read(100), 1);
  writer.close();
  return new TextDecoder().decode(bytes);
}

async function main() {
  const server = await asyncio.start_server(answer, "127.0.0.1", 8765);
  await call("client", client);
  server.close();
}

asyncio.run(main());
