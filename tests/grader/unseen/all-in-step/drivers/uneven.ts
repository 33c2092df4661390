// One worker is slower than the others.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { inStep } from "./main";

async function main() {
  const site = new FakeService("work", { delay: (worker) => (worker === "b" ? 3 : 1) });
  await call("inStep", () => inStep(["a", "b", "c"], 3, site.call));
}

asyncio.run(main());
