// Reads in a task, waits for it with a timeout, and cancels it in any case.
import asyncio from "asyncio";

async function slowRead(page: string) {
  await asyncio.sleep(page.length);
  return page.toUpperCase();
}

export async function readWhatYouCan(
  read: (page: string) => Promise<string>,
  pages: string[],
  seconds: number,
) {
  const done: string[] = [];
  async function readAll() {
    for (const page of pages) {
      const text = await read(page);
      done.push(text);
    }
  }
  const reading = asyncio.create_task(readAll());
  try {
    await asyncio.wait([reading], { timeout: seconds });
    if (reading.done()) await reading;
  } finally {
    reading.cancel();
    await asyncio.wait([reading]);
  }
  return done;
}

async function main() {
  print(await readWhatYouCan(slowRead, ["a", "bb", "ccc", "d"], 5));
}

if (__name__ === "__main__") asyncio.run(main());
