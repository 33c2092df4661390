import asyncio from "asyncio";

async function ask(city: string, seconds: number) {
  await asyncio.sleep(seconds);
  print(`${city} has answered`);
  return city.length;
}

async function main() {
  const lengths = await asyncio.gather(ask("Reykjavik", 3), ask("Oslo", 1), ask("Bern", 2));
  print(lengths);
}

asyncio.run(main());
