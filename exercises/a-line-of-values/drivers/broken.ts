// The second reading fails.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { every } from "./main";

async function main() {
  const meter = new FakeService("read", { delay: 1, answer: 7, error: [null, new OSError("no contact")] });
  await call("broken", async () => {
    for await (const value of every(1, meter.call as () => Promise<number>, 3)) print(value);
  });
}

asyncio.run(main());
