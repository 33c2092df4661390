// Is cancelled during the wait after a failed reading.
import asyncio from "asyncio";
import { FakeService } from "yieldpoint/driver";
import { watch } from "./main";

async function main() {
  const sensor = new FakeService("read", { delay: 0.5, error: () => new OSError("no contact") });
  const task = asyncio.create_task(watch(sensor.call as () => Promise<number>), { name: "watch" });
  await asyncio.sleep(1);
  task.cancel();
  await asyncio.wait([task], { timeout: 10 });
}

asyncio.run(main());
