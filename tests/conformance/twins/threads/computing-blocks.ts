import asyncio from "asyncio";
import time from "time";

async function ticker(name) {
  for (let i = 0; i < 3; i++) {
    print(name, i);
    await asyncio.sleep(0.3);
  }
}

async function in_a_coroutine() {
  await asyncio.sleep(0.1);
  burn(0.5);
  print("computed, and nobody else moved");
}

async function main() {
  await asyncio.gather(ticker("blocked"), in_a_coroutine());
  let ticking = asyncio.create_task(ticker("goes on"));
  await asyncio.sleep(0.1);
  await asyncio.to_thread(burn, 0.4);
  print("computed, beside the loop");
  await ticking;
  ticking = asyncio.create_task(ticker("blocked by sleep"));
  await asyncio.sleep(0.1);
  time.sleep(0.5);
  print("slept, and nobody else moved");
  await ticking;
}

asyncio.run(main());
