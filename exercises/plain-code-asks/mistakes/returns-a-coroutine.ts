// Makes the function async: now plain code gets a coroutine.
// fails: returns a number to plain code
// says: coroutine object warmest
// says: `warmest` is an async function
import asyncio from "asyncio";

async function thermometer(city: string) {
  await asyncio.sleep(1);
  return city === "Oslo" ? 4 : 18;
}

export async function warmest(cities: string[], ask: (city: string) => Promise<number>) {
  return Math.max(...(await asyncio.gather(...cities.map((city) => ask(city)))));
}

print(warmest(["Oslo", "Rome"], thermometer));
print("and plain code continues");
