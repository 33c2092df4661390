import asyncio from "asyncio";

async function price(item: string) {
  print(`asking for the price of ${item}`);
  await asyncio.sleep(1);
  return item === "tea" ? 4 : 3;
}

async function main() {
  const tea = await price("tea");
  const toast = await price("toast");
  print(`tea ${tea}, toast ${toast}, together ${tea + toast}`);
}

asyncio.run(main());
