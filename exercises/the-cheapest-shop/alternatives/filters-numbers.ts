// Prints the errors first, and then filters the numbers out of the answers.
import asyncio from "asyncio";

async function phone(shop: string) {
  await asyncio.sleep(shop.length / 2);
  if (shop === "corner") throw new ConnectionError("closed");
  return shop.length;
}

export async function cheapest(ask: (shop: string) => Promise<number>, shops: string[]): Promise<number> {
  const answers: unknown[] = await asyncio.gather(...shops.map(ask), { return_exceptions: true });
  shops.forEach((shop, at) => {
    if (answers[at] instanceof Error) print(`${shop}: ${answers[at]}`);
  });
  const prices = answers.filter((answer) => typeof answer === "number");
  if (!prices.length) throw new ValueError("no price");
  return prices.sort((a, b) => a - b)[0]!;
}

async function main() {
  print(await cheapest(phone, ["market", "corner", "mall"]));
}

if (__name__ === "__main__") asyncio.run(main());
