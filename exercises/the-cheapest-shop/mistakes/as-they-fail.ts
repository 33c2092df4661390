// Prints the failures in the order in which they come.
// fails: prints which shops failed, in the order of the shops
// says: c: sold out
import asyncio from "asyncio";

async function phone(shop: string) {
  await asyncio.sleep(shop.length / 2);
  if (shop === "corner") throw new ConnectionError("closed");
  return shop.length;
}

export async function cheapest(ask: (shop: string) => Promise<number>, shops: string[]) {
  const prices: number[] = [];
  const one = async (shop: string) => {
    try {
      prices.push(await ask(shop));
    } catch (error) {
      if (error instanceof asyncio.CancelledError) throw error;
      print(`${shop}: ${(error as Error).message}`);
    }
  };
  await asyncio.gather(...shops.map(one));
  if (prices.length === 0) throw new ValueError("no shop answers");
  return Math.min(...prices);
}

async function main() {
  print(await cheapest(phone, ["market", "corner", "mall"]));
}

if (__name__ === "__main__") asyncio.run(main());
