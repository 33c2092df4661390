// Has its answer, and forgets the others.
// fails: leaves no request running
// says: had not ended when fastest returned
// says: nothing had cancelled the request to the slower mirror
import asyncio from "asyncio";

async function download(mirror: string) {
  await asyncio.sleep(mirror === "far" ? 3 : 1);
  if (mirror === "broken") throw new ConnectionError("broken");
  return `the file, from ${mirror}`;
}

export async function fastest(get: (mirror: string) => Promise<string>, mirrors: string[]) {
  const tasks = mirrors.map((mirror) => asyncio.create_task(get(mirror)));
  let last: unknown = new ValueError("no mirrors");
  for await (const task of asyncio.as_completed(tasks)) {
    try {
      return await task;
    } catch (error) {
      if (error instanceof asyncio.CancelledError) throw error;
      last = error;
    }
  }
  throw last;
}

async function main() {
  print(await fastest(download, ["far", "broken", "near"]));
}

if (__name__ === "__main__") asyncio.run(main());
