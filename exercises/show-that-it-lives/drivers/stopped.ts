// Cancels main while both are running.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { main } from "./main";

async function stop() {
  const fetch = new FakeService("fetch", { delay: 2 });
  const show = new FakeService("show", { delay: 3 });
  const task = asyncio.create_task(
    call("main", () => main(fetch.call, show.call)),
    { name: "main" },
  );
  await asyncio.sleep(1);
  task.cancel();
  await asyncio.wait([task]);
}

asyncio.run(stop());
