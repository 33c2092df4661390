import asyncio from "asyncio";

async function save(row: string) {
  await asyncio.sleep(1);
  print(`${row} saved`);
}

async function main() {
  asyncio.run(save("row 1"));
}

asyncio.run(main());
