// Takes what the calls return for temperatures.
// fails: returns a number to plain code
// says: was called but never awaited
import asyncio from "asyncio";

async function thermometer(city: string) {
  await asyncio.sleep(1);
  return city === "Oslo" ? 4 : 18;
}

export function warmest(cities: string[], ask: (city: string) => Promise<number>): number {
  const temperatures: any[] = cities.map((city) => ask(city));
  return Math.max(...temperatures);
}

print(warmest(["Oslo", "Rome"], thermometer));
print("and plain code continues");
