import asyncio from "asyncio";

async function thermometer(city: string) {
  await asyncio.sleep(1);
  return city === "Oslo" ? 4 : 18;
}

export function warmest(cities: string[], ask: (city: string) => Promise<number>): number {
  async function askAll() {
    return await asyncio.gather(...cities.map((city) => ask(city)));
  }
  return Math.max(...asyncio.run(askAll()));
}

print(warmest(["Oslo", "Rome"], thermometer));
print("and plain code continues");
