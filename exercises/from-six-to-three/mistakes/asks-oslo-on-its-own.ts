// Uses one piece too many: Oslo is asked first, and then all three are.
// fails: each city answers, and then all have answered
// says: Oslo was asked twice
import asyncio from "asyncio";

async function ask(city: string, seconds: number) {
  await asyncio.sleep(seconds);
  print(`${city} answers`);
}

async function main() {
  await ask("Oslo", 3);
  await asyncio.gather(ask("Oslo", 3), ask("Rome", 1), ask("Lima", 2));
  print("answered");
}

asyncio.run(main());
