// One gives up while its job is done, and one while it still waits.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { makeDesk } from "./main";

async function main() {
  const office = new FakeService("work", { delay: 1, answer: "done" });
  const desk = makeDesk(office.call);
  const worker = asyncio.create_task(desk.run(), { name: "worker" });
  const jobs = ["a", "b", "c"].map((job) =>
    asyncio.create_task(
      call(job, () => desk.submit(job, false)),
      { name: job },
    ),
  );
  await asyncio.sleep(0.5);
  jobs[0]!.cancel();
  jobs[1]!.cancel();
  await asyncio.wait(jobs, { timeout: 10 });
  worker.cancel();
}

asyncio.run(main());
