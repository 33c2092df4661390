// Nobody wants to know any more.
import asyncio from "asyncio";
import { call } from "yieldpoint/driver";
import { Monitor } from "./main";

async function main() {
  const monitor = new Monitor();
  const task = asyncio.create_task(
    call("untilSilent", () => monitor.untilSilent(2)),
    { name: "monitor" },
  );
  await asyncio.sleep(1);
  task.cancel();
  await asyncio.wait([task]);
}

asyncio.run(main());
