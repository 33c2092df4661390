// Drains a keeper that has nothing, and then one whose tasks have ended.
import asyncio from "asyncio";
import { call, report } from "yieldpoint/driver";
import { Keeper } from "./main";

async function main() {
  const keeper = new Keeper();
  await call("at once", () => keeper.drain());
  keeper.start(asyncio.sleep(1), "nap");
  await asyncio.sleep(2);
  await call("later", () => keeper.drain());
  report("size", keeper.size);
}

asyncio.run(main());
