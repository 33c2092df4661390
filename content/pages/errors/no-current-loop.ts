import asyncio from "asyncio";

async function ask(city: string) {
  await asyncio.sleep(1);
  return city;
}

asyncio.run(asyncio.gather(ask("Oslo"), ask("Bern")));
