import asyncio from "asyncio";

async function fetchOrders(shop: string, seconds: number, orders: number) {
  await asyncio.sleep(seconds);
  print(`${shop} has answered`);
  return orders;
}

async function main() {
  const counts = await asyncio.gather(
    fetchOrders("Lisbon", 3, 120),
    fetchOrders("Oslo", 1, 45),
    fetchOrders("Bern", 2, 80),
  );
  print("orders:", counts);
}

asyncio.run(main());
