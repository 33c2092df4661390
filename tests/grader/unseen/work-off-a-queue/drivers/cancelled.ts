// Is cancelled while two jobs are under way.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { processAll } from "./main";

async function main() {
  const office = new FakeService("work", { delay: 1, answer: "done" });
  const task = asyncio.create_task(
    call("processAll", () => processAll(office.call, ["a", "b", "c", "d", "e"], 2)),
    { name: "processAll" },
  );
  await asyncio.sleep(1.5);
  task.cancel();
  await asyncio.wait([task]);
  await asyncio.sleep(3);
}

asyncio.run(main());
