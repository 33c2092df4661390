// A helper asks one shop and returns its error; the caller sorts prices from errors.
import asyncio from "asyncio";

async function phone(shop: string) {
  await asyncio.sleep(shop.length / 2);
  if (shop === "corner") throw new ConnectionError("closed");
  return shop.length;
}

export async function cheapest(ask: (shop: string) => Promise<number>, shops: string[]) {
  const askOne = async (shop: string) => {
    try {
      return { shop, price: await ask(shop) };
    } catch (error) {
      if (error instanceof asyncio.CancelledError) throw error;
      return { shop, error: error as Error };
    }
  };
  const answers = await asyncio.gather(...shops.map(askOne));
  let best = Infinity;
  for (const answer of answers) {
    if ("error" in answer) print(`${answer.shop}: ${answer.error}`);
    else best = Math.min(best, answer.price);
  }
  if (best === Infinity) throw new ValueError("all shops are closed");
  return best;
}

async function main() {
  print(await cheapest(phone, ["market", "corner", "mall"]));
}

if (__name__ === "__main__") asyncio.run(main());
