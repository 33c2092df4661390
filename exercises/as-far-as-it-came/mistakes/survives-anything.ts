// Takes every error for the end of the time.
// fails: lets a page's error propagate
// says: should raise OSError
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
  try {
    await using _ = asyncio.timeout(seconds);
    for (const page of pages) done.push(await read(page));
  } catch {
    print("that is all");
  }
  return done;
}

async function main() {
  print(await readWhatYouCan(slowRead, ["a", "bb", "ccc", "d"], 5));
}

if (__name__ === "__main__") asyncio.run(main());
