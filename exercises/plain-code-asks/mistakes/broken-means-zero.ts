// Swallows the exception.
// fails: lets the exception of a broken thermometer propagate
// says: it raised: broken glass
// says: `warmest` returned a value as if nothing had happened
import asyncio from "asyncio";

async function thermometer(city: string) {
  await asyncio.sleep(1);
  return city === "Oslo" ? 4 : 18;
}

export function warmest(cities: string[], ask: (city: string) => Promise<number>): number {
  async function askAll() {
    return await asyncio.gather(...cities.map((city) => ask(city)));
  }
  try {
    return Math.max(...asyncio.run(askAll()));
  } catch {
    return 0;
  }
}

print(warmest(["Oslo", "Rome"], thermometer));
print("and plain code continues");
