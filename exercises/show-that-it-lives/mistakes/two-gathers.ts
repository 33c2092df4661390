// Uses `gather`, but once for each of them.
// fails: shows a dot every second while the file downloads
// says: before "."
// says: The dots started only at 3.50 s, when the file had arrived
import asyncio from "asyncio";

async function download() {
  await asyncio.sleep(3.5);
  print("the file is here");
}

async function dots() {
  for (let second = 1; second <= 3; second += 1) {
    await asyncio.sleep(1);
    print(".");
  }
}

export async function main(fetch: () => Promise<void>, show: () => Promise<void>) {
  await asyncio.gather(fetch());
  await asyncio.gather(show());
  print("done");
}

if (__name__ === "__main__") asyncio.run(main(download, dots));
