// Cancels breakfast while both steps are running.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { breakfast } from "./main";

async function main() {
  const kitchen = new FakeService("step", { delay: 2, answer: "done" });
  const task = asyncio.create_task(
    call("breakfast", () => breakfast(kitchen.call)),
    { name: "breakfast" },
  );
  await asyncio.sleep(0.5);
  task.cancel();
  await asyncio.wait([task]);
}

asyncio.run(main());
