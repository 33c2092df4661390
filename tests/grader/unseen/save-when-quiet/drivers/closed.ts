// One is closed before it begins to save, the other while it saves.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { makeSaver } from "./main";

async function main() {
  const disk = new FakeService("save", { delay: 1 });
  const early = makeSaver(disk.call, 1);
  early.change("early");
  await asyncio.sleep(0.5);
  await call("close early", () => early.close());
  const late = makeSaver(disk.call, 1);
  late.change("late");
  await asyncio.sleep(1.5);
  await call("close late", () => late.close());
  await asyncio.sleep(2);
}

asyncio.run(main());
