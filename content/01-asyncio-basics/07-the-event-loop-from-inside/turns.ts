import asyncio from "asyncio";

async function count(name: string) {
  for (let n = 1; n <= 3; n += 1) {
    print(`${name} ${n}`);
    await asyncio.sleep(0);
  }
}

async function main() {
  await asyncio.gather(count("a"), count("b"));
}

asyncio.run(main());
