// The first job fails; another waits behind it.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { makeDesk } from "./main";

async function main() {
  const office = new FakeService("work", { delay: 1, answer: "done", error: [new ValueError("illegible")] });
  const desk = makeDesk(office.call);
  const worker = asyncio.create_task(desk.run(), { name: "worker" });
  const jobs = [
    asyncio.create_task(call("bad", () => desk.submit("bad", false))),
    asyncio.create_task(call("good", () => desk.submit("good", false))),
  ];
  await asyncio.wait(jobs, { timeout: 10 });
  worker.cancel();
}

asyncio.run(main());
