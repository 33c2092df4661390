// Starts the fourth download as a task before the three, and awaits it after them.
import asyncio from "asyncio";
import time from "time";

async function download(file: string, seconds: number) {
  await asyncio.sleep(seconds);
  print(`${file} is here`);
}

export async function main() {
  const start = time.time();
  const fourth = asyncio.create_task(download("d.jpg", 2.5));
  await asyncio.gather(download("a.jpg", 3), download("b.jpg", 1), download("c.jpg", 2));
  await fourth;
  print(`Finished in ${(time.time() - start).toFixed(2)} s`);
}

if (__name__ === "__main__") asyncio.run(main());
