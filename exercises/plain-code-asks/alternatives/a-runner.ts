import asyncio from "asyncio";

async function thermometer(city: string) {
  await asyncio.sleep(1);
  return city === "Oslo" ? 4 : 18;
}

export function warmest(cities: string[], ask: (city: string) => Promise<number>): number {
  const askAll = async () => asyncio.gather(...cities.map((city) => ask(city)));
  using runner = new asyncio.Runner();
  return Math.max(...runner.run((async () => await await askAll())()));
}

print(warmest(["Oslo", "Rome"], thermometer));
print("and plain code continues");
