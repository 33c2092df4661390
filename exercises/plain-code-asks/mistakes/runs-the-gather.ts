// Calls gather outside, where no loop is running yet.
// fails: returns a number to plain code
// says: There is no current event loop
// says: Write an async function that does the rest
import asyncio from "asyncio";

async function thermometer(city: string) {
  await asyncio.sleep(1);
  return city === "Oslo" ? 4 : 18;
}

export function warmest(cities: string[], ask: (city: string) => Promise<number>): number {
  return Math.max(...asyncio.run(asyncio.gather(...cities.map((city) => ask(city)))));
}

print(warmest(["Oslo", "Rome"], thermometer));
print("and plain code continues");
