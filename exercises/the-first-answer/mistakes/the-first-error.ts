// Raises the exception that came first.
// fails: raises the last exception if all fail
// says: b is down
// says: `fastest` raised "b is down"
import asyncio from "asyncio";

async function download(mirror: string) {
  await asyncio.sleep(mirror === "far" ? 3 : 1);
  if (mirror === "broken") throw new ConnectionError("broken");
  return `the file, from ${mirror}`;
}

export async function fastest(get: (mirror: string) => Promise<string>, mirrors: string[]) {
  const tasks = mirrors.map((mirror) => asyncio.create_task(get(mirror)));
  let first: unknown = null;
  try {
    for await (const task of asyncio.as_completed(tasks)) {
      try {
        return await task;
      } catch (error) {
        if (error instanceof asyncio.CancelledError) throw error;
        first ??= error;
      }
    }
  } finally {
    for (const task of tasks) task.cancel();
    await asyncio.gather(...tasks, { return_exceptions: true });
  }
  throw first;
}

async function main() {
  print(await fastest(download, ["far", "broken", "near"]));
}

if (__name__ === "__main__") asyncio.run(main());
