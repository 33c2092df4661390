import asyncio from "asyncio";

async function exportRows(table: string) {
  for (let row = 1; row <= 3; row += 1) {
    print(`${table}: row ${row}`);
    await asyncio.sleep(0);
  }
}

async function main() {
  await asyncio.gather(exportRows("users"), exportRows("orders"));
}

asyncio.run(main());
