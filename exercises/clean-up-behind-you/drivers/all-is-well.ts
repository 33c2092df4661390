// The work is done after two seconds.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { inFolder } from "./main";

async function main() {
  const open = new FakeService("open", { delay: 0.5, answer: 3 });
  const remove = new FakeService("remove", { delay: 0.5 });
  const work = new FakeService("work", { delay: 2, answer: "done" });
  const store = { open: open.call, remove: remove.call } as Parameters<typeof inFolder>[0];
  await call("inFolder", () => inFolder(store, work.call));
}

asyncio.run(main());
