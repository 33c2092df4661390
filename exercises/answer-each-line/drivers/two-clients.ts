// Two clients at the same time, one slow and one quick; each waits for an answer before it sends its next line.
import asyncio from "asyncio";
import { call } from "yieldpoint/driver";
import { answer } from "./main";

async function client(words: string[], pause: number) {
  const [reader, writer] = await asyncio.open_connection("127.0.0.1", 8765);
  const answers: string[] = [];
  for (const word of words) {
    writer.write(new TextEncoder().encode(`${word}\n`));
    answers.push(new TextDecoder().decode(await reader.readline()).trim());
    await asyncio.sleep(pause);
  }
  writer.close();
  return answers;
}

async function main() {
  const server = await asyncio.start_server(answer, "127.0.0.1", 8765);
  await asyncio.gather(
    call("slow", () => client(["one", "two", "three"], 2)),
    call("quick", () => client(["a", "b", "c", "d"], 0.5)),
  );
  server.close();
}

asyncio.run(main());
