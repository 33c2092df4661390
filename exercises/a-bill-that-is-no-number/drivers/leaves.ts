// A customer who leaves before the bill is ready, and what was requested until then.
import asyncio from "asyncio";
import { call, report } from "yieldpoint/driver";
import { bill } from "./main";
import { asked } from "./server";

async function main() {
  const task = asyncio.create_task(
    call("bill", () => bill(["tea", "bread", "salt"])),
    { name: "bill" },
  );
  await asyncio.sleep(0.5);
  task.cancel();
  await asyncio.wait([task]);
  report("asked", asked);
}

asyncio.run(main());
