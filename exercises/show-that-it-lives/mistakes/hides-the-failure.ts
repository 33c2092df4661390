// Catches every error, and carries on.
// fails: doesn't print `done` when the download fails
// says: done
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
  try {
    await asyncio.gather(fetch(), show());
  } catch {
    // never mind
  }
  print("done");
}

if (__name__ === "__main__") asyncio.run(main(download, dots));
