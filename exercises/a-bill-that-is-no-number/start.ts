import asyncio from "asyncio";
import { prices } from "./client";

export async function bill(items: string[]) {
  let sum = 0;
  for (const price of await prices(items)) sum += price;
  return sum;
}

async function main() {
  print(`That makes ${await bill(["tea", "bread", "honey"])}.`);
}

if (__name__ === "__main__") asyncio.run(main());
