// Writes down what the example gives.
// fails: each customer has the right bill
// says: `Ann` should give 7, and gave 13
import asyncio from "asyncio";
import { prices } from "./client";

export async function bill(items: string[]) {
  await prices(items);
  return 13;
}

async function main() {
  print(`That makes ${await bill(["tea", "bread", "honey"])}.`);
}

if (__name__ === "__main__") asyncio.run(main());
