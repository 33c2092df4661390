import asyncio from "asyncio";

async function save(row: string) {
  await asyncio.sleep(1);
  print(`${row} saved`);
}

async function main() {
  save("row 1");
  await asyncio.sleep(2);
}

asyncio.run(main());
