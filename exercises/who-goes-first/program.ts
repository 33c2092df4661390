import asyncio from "asyncio";

async function brew(drink: string, seconds: number) {
  print(`${drink}: start`);
  await asyncio.sleep(seconds);
  print(`${drink}: ready`);
}

async function main() {
  print("open");
  await asyncio.gather(brew("tea", 3), brew("coffee", 1));
  print("close");
}

asyncio.run(main());
