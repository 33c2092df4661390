// Calls run once, and asks one city after another inside.
// fails: asks all the cities at once
// says: It took 2.00 s, but should take 1.00 s.
import asyncio from "asyncio";

async function thermometer(city: string) {
  await asyncio.sleep(1);
  return city === "Oslo" ? 4 : 18;
}

export function warmest(cities: string[], ask: (city: string) => Promise<number>): number {
  async function askAll() {
    let highest = -Infinity;
    for (const city of cities) highest = Math.max(highest, await ask(city));
    return highest;
  }
  return asyncio.run(askAll());
}

print(warmest(["Oslo", "Rome"], thermometer));
print("and plain code continues");
