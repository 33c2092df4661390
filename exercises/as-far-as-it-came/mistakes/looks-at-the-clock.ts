// Checks the clock between two pages, and so is late by a page.
// fails: returns what was read when the time is up
// says: Checking the clock between two pages is too late
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
  const loop = asyncio.get_running_loop();
  const end = loop.time() + seconds;
  const done: string[] = [];
  for (const page of pages) {
    if (loop.time() >= end) break;
    done.push(await read(page));
  }
  return done;
}

async function main() {
  print(await readWhatYouCan(slowRead, ["a", "bb", "ccc", "d"], 5));
}

if (__name__ === "__main__") asyncio.run(main());
