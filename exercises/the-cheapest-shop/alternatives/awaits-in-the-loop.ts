// Awaits one task after another, each in a `try` of its own.
import asyncio from "asyncio";

async function phone(shop: string) {
  await asyncio.sleep(shop.length / 2);
  if (shop === "corner") throw new ConnectionError("closed");
  return shop.length;
}

export async function cheapest(ask: (shop: string) => Promise<number>, shops: string[]) {
  const calls = new Map(shops.map((shop) => [shop, asyncio.create_task(ask(shop))]));
  let lowest: number | null = null;
  try {
    for (const [shop, call] of calls) {
      try {
        const price = await call;
        if (lowest === null || price < lowest) lowest = price;
      } catch (error) {
        if (error instanceof asyncio.CancelledError) throw error;
        print(`${shop}: ${(error as Error).message}`);
      }
    }
  } finally {
    for (const call of calls.values()) call.cancel();
  }
  if (lowest === null) throw new ValueError("no shop answered");
  return lowest;
}

async function main() {
  print(await cheapest(phone, ["market", "corner", "mall"]));
}

if (__name__ === "__main__") asyncio.run(main());
