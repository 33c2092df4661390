// Calls run once for each city.
// fails: asks all the cities at once
// says: It took 2.00 s, but should take 1.00 s.
// says: Each city has an `asyncio.run` of its own
import asyncio from "asyncio";

async function thermometer(city: string) {
  await asyncio.sleep(1);
  return city === "Oslo" ? 4 : 18;
}

export function warmest(cities: string[], ask: (city: string) => Promise<number>): number {
  let highest = -Infinity;
  for (const city of cities) highest = Math.max(highest, asyncio.run(ask(city)));
  return highest;
}

print(warmest(["Oslo", "Rome"], thermometer));
print("and plain code continues");
