import asyncio from "asyncio";

async function clerk(name: string) {
  print(`${name}: takes the form`);
  print(`${name}: reads it`);
  print(`${name}: stamps it`);
  await asyncio.sleep(1); // the ink dries
  print(`${name}: hands it back`);
}

async function main() {
  await asyncio.gather(clerk("Ann"), clerk("Ben"));
}

asyncio.run(main());
