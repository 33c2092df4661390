// Prints before it waits, so that each city answers too early.
// fails: asks all three at the same time
// says: All three cities answered at 0.00 s, before any wait.
import asyncio from "asyncio";

async function ask(city: string, seconds: number) {
  print(`${city} answers`);
  await asyncio.sleep(seconds);
}

async function main() {
  await asyncio.gather(ask("Oslo", 3), ask("Rome", 1), ask("Lima", 2));
  print("answered");
}

asyncio.run(main());
