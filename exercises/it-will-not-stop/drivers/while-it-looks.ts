// Is cancelled during a reading.
import asyncio from "asyncio";
import { FakeService } from "yieldpoint/driver";
import { watch } from "./main";

async function main() {
  const sensor = new FakeService("read", { delay: 2, answer: 21 });
  const task = asyncio.create_task(watch(sensor.call as () => Promise<number>), { name: "watch" });
  await asyncio.sleep(1);
  task.cancel();
  await asyncio.wait([task], { timeout: 10 });
}

asyncio.run(main());
