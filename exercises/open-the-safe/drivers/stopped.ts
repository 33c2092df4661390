// Cancels the opening while the server is being asked.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { openSession } from "./main";

async function stop() {
  const server = new FakeService("ask", { delay: 2, answer: 1 });
  const task = asyncio.create_task(
    call("openSession", () => openSession("Ada", server.call)),
    { name: "opening" },
  );
  await asyncio.sleep(0.5);
  task.cancel();
  await asyncio.wait([task]);
}

asyncio.run(stop());
