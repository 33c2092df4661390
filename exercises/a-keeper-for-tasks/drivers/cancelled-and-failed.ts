// One task is cancelled and one fails; only the keeper learns of it.
import asyncio from "asyncio";
import { call, report } from "yieldpoint/driver";
import { Keeper } from "./main";

async function main() {
  const keeper = new Keeper();
  const work = async (seconds: number) => {
    await asyncio.sleep(seconds);
  };
  const fail = async () => {
    await asyncio.sleep(1);
    throw new ValueError("no paper");
  };
  const long = keeper.start(work(10), "long");
  keeper.start(fail(), "printer");
  keeper.start(work(3), "fine");
  report("kept at first", keeper.size);
  await asyncio.sleep(0.5);
  long.cancel();
  await asyncio.sleep(1);
  report("kept later", keeper.size);
  await call("drain", () => keeper.drain());
}

asyncio.run(main());
