// Is cancelled before any mirror has answered.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { fastest } from "./main";

async function main() {
  const server = new FakeService("get", { delay: 5, answer: "late" });
  const task = asyncio.create_task(
    call("fastest", () => fastest(server.call as (mirror: string) => Promise<string>, ["a", "b"])),
    { name: "fastest" },
  );
  await asyncio.sleep(1);
  task.cancel();
  await asyncio.wait([task]);
}

asyncio.run(main());
