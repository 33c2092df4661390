// Puts the dots first: now it is the file that waits.
// fails: shows a dot each second while the file is on its way
// says: and should be at 3.50 s
// says: The download began only at 3.00 s, when the last dot had been shown
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
