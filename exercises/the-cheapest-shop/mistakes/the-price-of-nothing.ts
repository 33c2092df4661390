// Forgets that all shops may be closed: the minimum of no numbers is Infinity.
// fails: raises a ValueError when no shop answers
// says: should raise ValueError
// says: No shop answered, so there is no lowest price
import asyncio from "asyncio";

async function phone(shop: string) {
  await asyncio.sleep(shop.length / 2);
  if (shop === "corner") throw new ConnectionError("closed");
  return shop.length;
}

export async function cheapest(ask: (shop: string) => Promise<number>, shops: string[]) {
  const answers = await asyncio.gather(...shops.map((shop) => ask(shop)), { return_exceptions: true });
  const prices: number[] = [];
  for (const [at, answer] of answers.entries()) {
    if (answer instanceof Error) print(`${shops[at]}: ${answer.message}`);
    else prices.push(answer);
  }
  return Math.min(...prices);
}

async function main() {
  print(await cheapest(phone, ["market", "corner", "mall"]));
}

if (__name__ === "__main__") asyncio.run(main());
