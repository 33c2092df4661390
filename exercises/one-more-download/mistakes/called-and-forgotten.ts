// Takes a call for a start, which it is in JavaScript elsewhere.
// fails: downloads all four, and says when it has finished
// says: `download(...)` on line 14 was called but never awaited
import asyncio from "asyncio";
import time from "time";

async function download(file: string, seconds: number) {
  await asyncio.sleep(seconds);
  print(`${file} is here`);
}

export async function main() {
  const start = time.time();
  download("d.jpg", 2.5);
  await asyncio.gather(download("a.jpg", 3), download("b.jpg", 1), download("c.jpg", 2));
  print(`Finished in ${(time.time() - start).toFixed(2)} s`);
}

if (__name__ === "__main__") asyncio.run(main());
