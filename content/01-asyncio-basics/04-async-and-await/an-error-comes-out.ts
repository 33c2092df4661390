import asyncio from "asyncio";

async function countRows(table: string) {
  await asyncio.sleep(1);
  if (table === "invoices") throw new ValueError("no such table");
  return 3;
}

async function main() {
  try {
    print("invoices:", await countRows("invoices"));
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    print("not counted:", error);
  }
  print("orders:", await countRows("orders"));
}

asyncio.run(main());
