import asyncio from "asyncio";
import time from "time";

function work(name, seconds) {
  print(name, "begins");
  time.sleep(seconds);
  print(name, "ends");
  return name.toUpperCase();
}

async function ticker() {
  for (let i = 0; i < 4; i++) {
    print("tick", i);
    await asyncio.sleep(0.2);
  }
}

async function main() {
  const ticking = asyncio.create_task(ticker());
  await asyncio.sleep(0.1);
  const first = asyncio.create_task(asyncio.to_thread(work, "a", 0.4));
  await asyncio.sleep(0.2);
  print(await asyncio.to_thread(work, "b", 0.4));
  print(await first);
  await ticking;
}

asyncio.run(main());
