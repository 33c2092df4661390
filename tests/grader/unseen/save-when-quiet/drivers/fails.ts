// The first save fails, the second does not.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { makeSaver } from "./main";

async function main() {
  const disk = new FakeService("save", { delay: 0.5, error: [new OSError("disk full"), null] });
  const saver = makeSaver(disk.call, 1);
  saver.change("a");
  await asyncio.sleep(2);
  saver.change("b");
  await asyncio.sleep(2);
  await call("close", () => saver.close());
}

asyncio.run(main());
