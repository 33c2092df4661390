// Takes two seconds for each value before it comes back for the next.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { every } from "./main";

async function main() {
  const meter = new FakeService("read", { delay: 0, answer: [1, 2, 3] });
  await call("all", async () => {
    const values: number[] = [];
    for await (const value of every(1, meter.call as () => Promise<number>, 3)) {
      values.push(value);
      await asyncio.sleep(2);
    }
    return values;
  });
}

asyncio.run(main());
