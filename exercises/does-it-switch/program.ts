import asyncio from "asyncio";

async function validate(row: string) {
  print(`${row}: valid`);
}

async function save(row: string) {
  await asyncio.sleep(0);
  print(`${row}: saved`);
}

async function importRow(row: string) {
  print(`${row}: read`);
  await validate(row);
  await save(row);
}

async function main() {
  await asyncio.gather(importRow("row 1"), importRow("row 2"));
}

asyncio.run(main());
