// Takes its own cancellation for one more closed shop.
// fails: stops when it is cancelled
// says: should end cancelled
import asyncio from "asyncio";

async function phone(shop: string) {
  await asyncio.sleep(shop.length / 2);
  if (shop === "corner") throw new ConnectionError("closed");
  return shop.length;
}

export async function cheapest(ask: (shop: string) => Promise<number>, shops: string[]) {
  const tasks = shops.map((shop) => asyncio.create_task(ask(shop)));
  const prices: number[] = [];
  for (const [at, task] of tasks.entries()) {
    try {
      prices.push(await task);
    } catch (error) {
      print(`${shops[at]}: ${(error as Error).message}`);
    }
  }
  if (prices.length === 0) throw new ValueError("no shop answers");
  return Math.min(...prices);
}

async function main() {
  print(await cheapest(phone, ["market", "corner", "mall"]));
}

if (__name__ === "__main__") asyncio.run(main());
