import asyncio from "asyncio";

async function countRows(table: string) {
  print(`counting ${table}`);
  await asyncio.sleep(1); // the database needs a second
  return table === "users" ? 4 : 3;
}

async function main() {
  const users = await countRows("users");
  const orders = await countRows("orders");
  print(`users ${users}, orders ${orders}, together ${users + orders}`);
}

asyncio.run(main());
