// While the first job is done, two that are urgent and two that are not come in.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { makeDesk } from "./main";

async function main() {
  const office = new FakeService("work", { delay: 1, answer: (job) => `did ${String(job)}` });
  const desk = makeDesk(office.call);
  const worker = asyncio.create_task(desk.run(), { name: "worker" });
  const jobs = [asyncio.create_task(call("a", () => desk.submit("a", false)))];
  await asyncio.sleep(0.5);
  for (const [job, urgent] of [
    ["b", false],
    ["c", true],
    ["d", true],
    ["e", false],
  ] as const) {
    jobs.push(asyncio.create_task(call(job, () => desk.submit(job, urgent))));
  }
  await asyncio.wait(jobs, { timeout: 10 });
  worker.cancel();
}

asyncio.run(main());
