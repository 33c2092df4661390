// Has enough after two readings.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { every } from "./main";

async function main() {
  const meter = new FakeService("read", { delay: 1, answer: 7 });
  await call("enough", async () => {
    const values: number[] = [];
    for await (const value of every(3, meter.call as () => Promise<number>, 10)) {
      values.push(value);
      if (values.length === 2) break;
    }
    return values;
  });
  await asyncio.sleep(20);
}

asyncio.run(main());
