// Says that all have answered before any city was asked.
// fails: each city answers, and then all have answered
// says: `answered` was printed before any city had answered.
import asyncio from "asyncio";

async function ask(city: string, seconds: number) {
  await asyncio.sleep(seconds);
  print(`${city} answers`);
}

async function main() {
  print("answered");
  await asyncio.gather(ask("Oslo", 3), ask("Rome", 1), ask("Lima", 2));
}

asyncio.run(main());
