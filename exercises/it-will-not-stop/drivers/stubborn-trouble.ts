// Two readings of three fail; the next one is a second after each.
import asyncio from "asyncio";
import { FakeService } from "yieldpoint/driver";
import { watch } from "./main";

async function main() {
  const sensor = new FakeService("read", {
    answer: 19,
    error: [new OSError("no contact"), new ValueError("not a number"), null, null],
  });
  const task = asyncio.create_task(watch(sensor.call as () => Promise<number>), { name: "watch" });
  await asyncio.sleep(2.5);
  task.cancel();
  await asyncio.wait([task], { timeout: 10 });
}

asyncio.run(main());
