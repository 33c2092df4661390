// Puts the dots first: now the download waits for them.
// fails: shows a dot every second while the file downloads
// says: but should be printed at 3.50 s
// says: The download started only at 3.00 s, after the last dot
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
  await show();
  await fetch();
  print("done");
}

if (__name__ === "__main__") asyncio.run(main(download, dots));
