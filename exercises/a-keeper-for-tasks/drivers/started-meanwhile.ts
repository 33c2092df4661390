// A task starts another one while the keeper is drained.
import asyncio from "asyncio";
import { call, report } from "yieldpoint/driver";
import { Keeper } from "./main";

async function main() {
  const keeper = new Keeper();
  const work = async (seconds: number) => {
    await asyncio.sleep(seconds);
  };
  const relay = async () => {
    await asyncio.sleep(1);
    keeper.start(work(2), "second runner");
  };
  keeper.start(relay(), "first runner");
  await call("drain", () => keeper.drain());
  report("size", keeper.size);
}

asyncio.run(main());
