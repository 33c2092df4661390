// Saving takes for ever, and is given up after half a minute.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { pipeline } from "./main";

async function main() {
  const read = new FakeService("read", { delay: 1, answer: "raw" });
  const shrink = new FakeService("shrink", { delay: 1, answer: "small" });
  const save = new FakeService("save", { delay: 1000 });
  const names = Array.from({ length: 12 }, (_, number) => `picture ${number}`);
  const task = asyncio.create_task(
    call("pipeline", () => pipeline(read.call, shrink.call, save.call, names)),
  );
  await asyncio.sleep(30);
  task.cancel();
  await asyncio.wait([task]);
}

asyncio.run(main());
