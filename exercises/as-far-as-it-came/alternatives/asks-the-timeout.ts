// Asks the timeout whether it has expired, instead of looking at the error.
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
  const done = new Array<string>();
  const limit = asyncio.timeout(seconds);
  try {
    await using _ = await enter(limit);
    for (const page of pages) done.push(await read(page));
  } catch (error) {
    if (!limit.expired()) throw error;
  }
  return done;
}

async function main() {
  print(await readWhatYouCan(slowRead, ["a", "bb", "ccc", "d"], 5));
}

if (__name__ === "__main__") asyncio.run(main());
