// Five jobs of different length for two workers.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { processAll } from "./main";

async function main() {
  const office = new FakeService("work", {
    delay: (job) => Number(job),
    answer: (job) => `did ${String(job)}`,
  });
  await call("processAll", () => processAll(office.call, ["3", "1", "1", "2", "1"], 2));
}

asyncio.run(main());
