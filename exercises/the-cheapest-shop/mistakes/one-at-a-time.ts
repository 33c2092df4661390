// Asks one shop after the other.
// fails: asks all shops at the same time
// says: should come at 0.00 s
// says: Each shop is asked only when the one before it has answered or failed
import asyncio from "asyncio";

async function phone(shop: string) {
  await asyncio.sleep(shop.length / 2);
  if (shop === "corner") throw new ConnectionError("closed");
  return shop.length;
}

export async function cheapest(ask: (shop: string) => Promise<number>, shops: string[]) {
  const prices: number[] = [];
  for (const shop of shops) {
    try {
      prices.push(await ask(shop));
    } catch (error) {
      if (error instanceof asyncio.CancelledError) throw error;
      print(`${shop}: ${(error as Error).message}`);
    }
  }
  if (prices.length === 0) throw new ValueError("no shop answers");
  return Math.min(...prices);
}

async function main() {
  print(await cheapest(phone, ["market", "corner", "mall"]));
}

if (__name__ === "__main__") asyncio.run(main());
