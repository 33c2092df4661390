// The first ping gets no answer.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { withPings } from "./main";

async function main() {
  const work = new FakeService("work", { delay: 3.5, answer: "done" });
  const line = new FakeService("ping", { error: [new ConnectionError("no pong")] });
  const task = asyncio.create_task(
    call("withPings", () => withPings(work.call, line.call, 1)),
    { name: "withPings" },
  );
  await asyncio.wait([task], { timeout: 8 });
}

asyncio.run(main());
