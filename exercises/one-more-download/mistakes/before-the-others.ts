// Downloads it first, to be sure that it arrives in time.
// fails: runs all four at the same time, so that it takes as long as the longest
// says: before "b.jpg is here"
// says: started only at 2.50 s, when `d.jpg` had arrived
import asyncio from "asyncio";
import time from "time";

async function download(file: string, seconds: number) {
  await asyncio.sleep(seconds);
  print(`${file} is here`);
}

export async function main() {
  const start = time.time();
  await download("d.jpg", 2.5);
  await asyncio.gather(download("a.jpg", 3), download("b.jpg", 1), download("c.jpg", 2));
  print(`Finished in ${(time.time() - start).toFixed(2)} s`);
}

if (__name__ === "__main__") asyncio.run(main());
