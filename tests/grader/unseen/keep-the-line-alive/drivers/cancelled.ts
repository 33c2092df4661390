// Is cancelled after the first ping.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { withPings } from "./main";

async function main() {
  const work = new FakeService("work", { delay: 5, answer: "done" });
  const line = new FakeService("ping");
  const task = asyncio.create_task(
    call("withPings", () => withPings(work.call, line.call, 1)),
    { name: "withPings" },
  );
  await asyncio.sleep(1.5);
  task.cancel();
  await asyncio.wait([task], { timeout: 1 });
  await asyncio.sleep(3);
}

asyncio.run(main());
