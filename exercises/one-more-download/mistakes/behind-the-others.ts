// Adds it the way you add a line to an ordinary program: below the others.
// fails: runs all four at the same time, so that it takes as long as the longest
// says: "a.jpg is here" was printed (line 10, at 3.00 s), before "d.jpg is here".
// says: `d.jpg` started only at 3.00 s, when the other three had arrived
import asyncio from "asyncio";
import time from "time";

async function download(file: string, seconds: number) {
  await asyncio.sleep(seconds);
  print(`${file} is here`);
}

export async function main() {
  const start = time.time();
  await asyncio.gather(download("a.jpg", 3), download("b.jpg", 1), download("c.jpg", 2));
  await download("d.jpg", 2.5);
  print(`Finished in ${(time.time() - start).toFixed(2)} s`);
}

if (__name__ === "__main__") asyncio.run(main());
