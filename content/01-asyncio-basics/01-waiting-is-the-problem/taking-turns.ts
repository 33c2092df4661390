import asyncio from "asyncio";
import time from "time";

async function download(file: string, seconds: number) {
  print(`${file}: started`);
  await asyncio.sleep(seconds); // yields control until the server has answered
  print(`${file}: done`);
}

async function main() {
  const start = time.time();
  await asyncio.gather(download("a.jpg", 3), download("b.jpg", 1), download("c.jpg", 2));
  print(`Finished in ${(time.time() - start).toFixed(2)} s`);
}

asyncio.run(main());
