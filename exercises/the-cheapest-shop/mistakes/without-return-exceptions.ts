// Lets the first closed shop end everything.
// fails: returns the lowest price of the shops that answered
// says: sold out
import asyncio from "asyncio";

async function phone(shop: string) {
  await asyncio.sleep(shop.length / 2);
  if (shop === "corner") throw new ConnectionError("closed");
  return shop.length;
}

export async function cheapest(ask: (shop: string) => Promise<number>, shops: string[]) {
  return Math.min(...(await asyncio.gather(...shops.map((shop) => ask(shop)))));
}

async function main() {
  print(await cheapest(phone, ["market", "corner", "mall"]));
}

if (__name__ === "__main__") asyncio.run(main());
