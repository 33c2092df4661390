// The work fails after one and a half seconds.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { withPings } from "./main";

async function main() {
  const work = new FakeService("work", { delay: 1.5, error: [new ValueError("bad input")] });
  const line = new FakeService("ping");
  const task = asyncio.create_task(
    call("withPings", () => withPings(work.call, line.call, 1)),
    { name: "withPings" },
  );
  await asyncio.wait([task], { timeout: 8 });
  await asyncio.sleep(3);
}

asyncio.run(main());
