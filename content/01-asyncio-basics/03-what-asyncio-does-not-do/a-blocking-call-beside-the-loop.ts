import asyncio from "asyncio";
import time from "time";

function readFile(name: string) {
  time.sleep(1);
  return `contents of ${name}`;
}

async function heartbeat() {
  for (let beat = 1; beat <= 4; beat += 1) {
    print(`beat ${beat}`);
    await asyncio.sleep(0.5);
  }
}

async function reader() {
  print(readFile("a.txt"));
  print(await asyncio.to_thread(readFile, "b.txt"));
}

async function main() {
  await asyncio.gather(heartbeat(), reader());
}

asyncio.run(main());
