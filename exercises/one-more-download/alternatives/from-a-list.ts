import asyncio from "asyncio";
import time from "time";

async function download(file: string, seconds: number) {
  await asyncio.sleep(seconds);
  print(`${file} is here`);
}

export async function main() {
  const start = time.time();
  const files = [
    ["a.jpg", 3],
    ["b.jpg", 1],
    ["c.jpg", 2],
    ["d.jpg", 2.5],
  ] as const;
  await asyncio.gather(...files.map(([file, seconds]) => download(file, seconds)));
  print(`Finished in ${(time.time() - start).toFixed(2)} s`);
}

if (__name__ === "__main__") asyncio.run(main());
