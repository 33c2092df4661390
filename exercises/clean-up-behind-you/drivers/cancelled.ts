// Is cancelled in the middle of the work.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { inFolder } from "./main";

async function main() {
  const open = new FakeService("open", { delay: 0.5, answer: 3 });
  const remove = new FakeService("remove", { delay: 0.5 });
  const work = new FakeService("work", { delay: 60 });
  const store = { open: open.call, remove: remove.call } as Parameters<typeof inFolder>[0];
  const task = asyncio.create_task(
    call("inFolder", () => inFolder(store, work.call)),
    { name: "inFolder" },
  );
  await asyncio.sleep(2);
  task.cancel();
  await asyncio.wait([task]);
}

asyncio.run(main());
