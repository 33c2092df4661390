// Sends two lines, closes its end, and reads until the server has closed too. The handler reports how it ended.
import asyncio from "asyncio";
import { call, report } from "yieldpoint/driver";
import { answer } from "./main";

async function handler(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) {
  await call("answer", () => answer(reader, writer));
  report("closed", writer.is_closing());
  writer.close();
}

async function main() {
  const server = await asyncio.start_server(handler, "127.0.0.1", 8765);
  const [reader, writer] = await asyncio.open_connection("127.0.0.1", 8765);
  writer.write(new TextEncoder().encode("one\ntwo\n"));
  writer.write_eof();
  await call("client", async () =>
    new TextDecoder()
      .decode(await reader.read())
      .trim()
      .split("\n"),
  );
  writer.close();
  server.close();
}

asyncio.run(main());
