// A change while the last text is being saved.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { makeSaver } from "./main";

async function main() {
  const disk = new FakeService("save", { delay: 1 });
  const saver = makeSaver(disk.call, 1);
  saver.change("a");
  await asyncio.sleep(1.5);
  saver.change("b");
  await asyncio.sleep(3);
  await call("close", () => saver.close());
}

asyncio.run(main());
