import asyncio from "asyncio";

function countRows() {
  return 5;
}

async function main() {
  const rows = await countRows();
  print(rows);
}

asyncio.run(main());
