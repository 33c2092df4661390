// Asks again after each wait.
import asyncio from "asyncio";

let busy = 0;

async function work(name: string) {
  while (busy > 0) await asyncio.sleep(0.5);
  busy += 1;
  await asyncio.sleep(1);
  busy -= 1;
  print(name);
}

async function main() {
  await asyncio.gather(work("a"), work("b"), work("c"));
}

asyncio.run(main());
