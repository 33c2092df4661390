// One worker fails in the first phase.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { inStep } from "./main";

async function main() {
  const site = new FakeService("work", {
    delay: (worker) => (worker === "a" ? 1 : 5),
    error: [new OSError("out of bricks")],
  });
  await call("inStep", () => inStep(["a", "b", "c"], 2, site.call));
}

asyncio.run(main());
