// Starts both, and waits only for the file.
// fails: ends when both are done, whichever takes longer
// says: should take 4.00 s
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
  const showing = asyncio.create_task(show());
  await fetch();
  print("done");
}

if (__name__ === "__main__") asyncio.run(main(download, dots));
