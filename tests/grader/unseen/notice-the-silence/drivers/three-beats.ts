// A beat every one and a half seconds, three times.
import asyncio from "asyncio";
import { call } from "yieldpoint/driver";
import { Monitor } from "./main";

async function main() {
  const monitor = new Monitor();
  const work = async () => {
    for (let beat = 0; beat < 3; beat += 1) {
      await asyncio.sleep(1.5);
      monitor.beat();
    }
  };
  const worker = asyncio.create_task(work());
  await call("untilSilent", () => monitor.untilSilent(2));
  await worker;
}

asyncio.run(main());
