import asyncio from "asyncio";

const lock = new asyncio.Lock();

async function write(name: string) {
  await using _ = await enter(lock);
  await asyncio.sleep(1);
  print(`${name} written`);
}

async function main() {
  await asyncio.gather(write("a.log"), write("b.log"));
}

asyncio.run(main());
asyncio.run(main());
