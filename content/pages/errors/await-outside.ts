import asyncio from "asyncio";

async function count() {
  await asyncio.sleep(1);
  return 3;
}

function main() {
  const rows = await count();
  print(rows);
}

main();
