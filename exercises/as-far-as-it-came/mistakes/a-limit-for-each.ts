// Gives each page the whole time.
// fails: returns what was read when the time is up
// says: Put one limit around all the reading
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
  for (const page of pages) {
    try {
      done.push(await asyncio.wait_for(read(page), seconds));
    } catch (error) {
      if (!(error instanceof TimeoutError)) throw error;
      break;
    }
  }
  return done;
}

async function main() {
  print(await readWhatYouCan(slowRead, ["a", "bb", "ccc", "d"], 5));
}

if (__name__ === "__main__") asyncio.run(main());
