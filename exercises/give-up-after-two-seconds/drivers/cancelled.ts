// Is cancelled itself, after one second.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { fetchInTime } from "./main";

async function main() {
  const server = new FakeService("fetch", { delay: 1.5, answer: "late" });
  const task = asyncio.create_task(
    call("fetchInTime", () => fetchInTime(server.call, "maps")),
    { name: "fetchInTime" },
  );
  await asyncio.sleep(1);
  task.cancel();
  await asyncio.wait([task]);
}

asyncio.run(main());
