// Each worker meets a job that fails, and there are more jobs.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { processAll } from "./main";

async function main() {
  const office = new FakeService("work", {
    delay: 1,
    answer: (job) => `did ${String(job)}`,
    error: (job) => (String(job).startsWith("bad") ? new ValueError(`cannot ${String(job)}`) : null),
  });
  await call("processAll", () => processAll(office.call, ["bad1", "bad2", "a", "b"], 2));
}

asyncio.run(main());
