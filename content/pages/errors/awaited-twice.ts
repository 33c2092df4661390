import asyncio from "asyncio";

async function save(row: string) {
  await asyncio.sleep(1);
  print(`${row} saved`);
}

async function main() {
  const saving = save("row 1");
  await saving;
  await saving;
}

asyncio.run(main());
