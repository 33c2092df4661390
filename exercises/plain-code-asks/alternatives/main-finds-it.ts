import asyncio from "asyncio";

async function thermometer(city: string) {
  await asyncio.sleep(1);
  return city === "Oslo" ? 4 : 18;
}

async function findWarmest(cities: string[], ask: (city: string) => Promise<number>) {
  const tasks = cities.map((city) => asyncio.create_task(ask(city)));
  let highest = -Infinity;
  for (const task of tasks) highest = Math.max(highest, await task);
  return highest;
}

export function warmest(cities: string[], ask: (city: string) => Promise<number>): number {
  return asyncio.run(findWarmest(cities, ask));
}

print(warmest(["Oslo", "Rome"], thermometer));
print("and plain code continues");
