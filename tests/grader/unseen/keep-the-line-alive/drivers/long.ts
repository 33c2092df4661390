// Work for three and a half seconds, a ping each second, and time to see whether the pings end.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { withPings } from "./main";

async function main() {
  const work = new FakeService("work", { delay: 3.5, answer: "done" });
  const line = new FakeService("ping");
  const task = asyncio.create_task(
    call("withPings", () => withPings(work.call, line.call, 1)),
    { name: "withPings" },
  );
  await asyncio.wait([task], { timeout: 8 });
}

asyncio.run(main());
