// Uses the right word, once for each.
// fails: shows a dot each second while the file is on its way
// says: before "."
// says: The dots began only at 3.50 s, when the file had arrived
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
