// Two customers want their bills at the same time.
import asyncio from "asyncio";
import { call } from "yieldpoint/driver";
import { bill } from "./main";

async function serve(customer: string, items: string[]) {
  const sum = await call(customer, () => bill(items));
  print(`${customer} pays ${sum}`);
}

async function main() {
  await asyncio.gather(serve("Ann", ["tea", "tea", "salt"]), serve("Ben", ["honey"]));
}

asyncio.run(main());
