// Takes the first task that ends, even if it failed.
// fails: returns the first answer that is not an exception
// says: down
// says: That isn't an answer: continue until one comes
import asyncio from "asyncio";

async function download(mirror: string) {
  await asyncio.sleep(mirror === "far" ? 3 : 1);
  if (mirror === "broken") throw new ConnectionError("broken");
  return `the file, from ${mirror}`;
}

export async function fastest(get: (mirror: string) => Promise<string>, mirrors: string[]) {
  const tasks = mirrors.map((mirror) => asyncio.create_task(get(mirror)));
  const [done, pending] = await asyncio.wait(tasks, { return_when: asyncio.FIRST_COMPLETED });
  for (const task of pending) task.cancel();
  return [...done][0]!.result();
}

async function main() {
  print(await fastest(download, ["far", "broken", "near"]));
}

if (__name__ === "__main__") asyncio.run(main());
