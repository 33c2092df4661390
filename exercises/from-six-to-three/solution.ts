import asyncio from "asyncio";

async function ask(city: string, seconds: number) {
  await asyncio.sleep(seconds);
  print(`${city} answers`);
}

async function main() {
  await asyncio.gather(ask("Oslo", 3), ask("Rome", 1), ask("Lima", 2));
  print("answered");
}

asyncio.run(main());
