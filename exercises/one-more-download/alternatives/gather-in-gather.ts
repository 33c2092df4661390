import asyncio from "asyncio";
import time from "time";

async function download(file: string, seconds: number) {
  await asyncio.sleep(seconds);
  print(`${file} is here`);
}

export async function main() {
  const start = time.time();
  const three = asyncio.gather(download("a.jpg", 3), download("b.jpg", 1), download("c.jpg", 2));
  await asyncio.gather(three, download("d.jpg", 2.5));
  print(`Finished in ${(time.time() - start).toFixed(2)} s`);
}

if (__name__ === "__main__") asyncio.run(main());
