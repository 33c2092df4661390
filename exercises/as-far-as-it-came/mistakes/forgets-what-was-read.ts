// Loses the list along with the work that was stopped.
// fails: returns what was read when the time is up
// says: When a function is stopped, what it would have returned is lost
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
  const reader = async () => {
    const done: string[] = [];
    for (const page of pages) done.push(await read(page));
    return done;
  };
  try {
    return await asyncio.wait_for(reader(), seconds);
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    return [];
  }
}

async function main() {
  print(await readWhatYouCan(slowRead, ["a", "bb", "ccc", "d"], 5));
}

if (__name__ === "__main__") asyncio.run(main());
