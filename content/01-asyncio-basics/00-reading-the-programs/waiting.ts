import asyncio from "asyncio";

async function fetchRow(id: number) {
  await asyncio.sleep(1);
  return `row ${id}`;
}

async function main() {
  print(await fetchRow(7));
}

if (__name__ === "__main__") asyncio.run(main());
