// Answers the first line, and ends.
// fails: answers every line of a client, one at a time
// says: The first line was answered, and the second was not
import asyncio from "asyncio";

const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

export async function answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) {
  const line = decode(await reader.readline());
  writer.write(encode(line.toUpperCase()));
  await writer.drain();
  writer.close();
}

async function main() {
  const server = await asyncio.start_server(answer, "127.0.0.1", 8765);
  const [reader, writer] = await asyncio.open_connection("127.0.0.1", 8765);
  for (const word of ["hello", "streams"]) {
    writer.write(encode(`${word}\n`));
    print(decode(await reader.readline()).trim());
  }
  writer.close();
  server.close();
}

if (__name__ === "__main__") asyncio.run(main());
