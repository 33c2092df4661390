// Is cancelled after two seconds, while both are running.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { teatime } from "./main";

async function main() {
  const brew = new FakeService("brew", { delay: 5, answer: "tea" });
  const bake = new FakeService("bake", { delay: 4, answer: "cake" });
  const task = asyncio.create_task(
    call("teatime", () => teatime(brew.call as () => Promise<string>, bake.call as () => Promise<string>)),
    { name: "teatime" },
  );
  await asyncio.sleep(2);
  task.cancel();
  await asyncio.wait([task]);
  await asyncio.sleep(0);
}

asyncio.run(main());
