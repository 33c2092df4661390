// Three changes in quick succession, then silence.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { makeSaver } from "./main";

async function main() {
  const disk = new FakeService("save", { delay: 0.5 });
  const saver = makeSaver(disk.call, 1);
  saver.change("a");
  await asyncio.sleep(0.5);
  saver.change("ab");
  await asyncio.sleep(0.5);
  saver.change("abc");
  await asyncio.sleep(3);
  await call("close", () => saver.close());
}

asyncio.run(main());
