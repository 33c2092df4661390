// Drops the exceptions silently.
// fails: prints which shops failed, in the order of the shops
// says: a: no line
// says: no line mentions them
import asyncio from "asyncio";

async function phone(shop: string) {
  await asyncio.sleep(shop.length / 2);
  if (shop === "corner") throw new ConnectionError("closed");
  return shop.length;
}

export async function cheapest(ask: (shop: string) => Promise<number>, shops: string[]) {
  const answers = await asyncio.gather(...shops.map((shop) => ask(shop)), { return_exceptions: true });
  const prices = answers.filter((answer) => typeof answer === "number");
  if (prices.length === 0) throw new ValueError("no shop answers");
  return Math.min(...prices);
}

async function main() {
  print(await cheapest(phone, ["market", "corner", "mall"]));
}

if (__name__ === "__main__") asyncio.run(main());
