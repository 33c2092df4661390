// Stops waiting, and lets the reader keep reading.
// fails: doesn't keep reading in the background
// says: Call 4 of `read` came at 6.00 s, but there should be only 3.
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
  const reader = async () => {
    for (const page of pages) done.push(await read(page));
  };
  const reading = asyncio.create_task(reader());
  await asyncio.wait([reading], { timeout: seconds });
  if (reading.done()) await reading;
  return [...done];
}

async function main() {
  print(await readWhatYouCan(slowRead, ["a", "bb", "ccc", "d"], 5));
}

if (__name__ === "__main__") asyncio.run(main());
