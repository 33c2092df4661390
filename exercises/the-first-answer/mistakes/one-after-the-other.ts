// Asks the next mirror only when one has failed.
// fails: returns the first answer that is not an exception
// says: from a
// says: Only mirror `a` was asked
import asyncio from "asyncio";

async function download(mirror: string) {
  await asyncio.sleep(mirror === "far" ? 3 : 1);
  if (mirror === "broken") throw new ConnectionError("broken");
  return `the file, from ${mirror}`;
}

export async function fastest(get: (mirror: string) => Promise<string>, mirrors: string[]) {
  let last: unknown = null;
  for (const mirror of mirrors) {
    try {
      return await get(mirror);
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
