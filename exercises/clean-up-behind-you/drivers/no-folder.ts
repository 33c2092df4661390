// No folder can be made.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { inFolder } from "./main";

async function main() {
  const open = new FakeService("open", { delay: 0.5, error: new OSError("read-only disk") });
  const remove = new FakeService("remove");
  const work = new FakeService("work");
  const store = { open: open.call, remove: remove.call } as Parameters<typeof inFolder>[0];
  await call("inFolder", () => inFolder(store, work.call));
}

asyncio.run(main());
