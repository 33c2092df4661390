// Calls the display without an await, and expects it to run in the background.
// fails: shows a dot every second while the file downloads
// says: `show()` on line 19 was called but never awaited
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
  show();
  await fetch();
  print("done");
}

if (__name__ === "__main__") asyncio.run(main(download, dots));
