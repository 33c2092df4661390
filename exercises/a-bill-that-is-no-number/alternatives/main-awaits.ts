import asyncio from "asyncio";
import { prices } from "./client";

export async function bill(items: string[]) {
  const found = await asyncio.gather(...prices(items));
  return found.reduce((sum, price) => sum + price, 0);
}

async function main() {
  print(`That makes ${await bill(["tea", "bread", "honey"])}.`);
}

if (__name__ === "__main__") asyncio.run(main());
