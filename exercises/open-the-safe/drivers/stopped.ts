// Cancels the opening while the vault is being asked.
import asyncio from "asyncio";
import { call, FakeService } from "yieldpoint/driver";
import { openSafe } from "./main";

async function stop() {
  const vault = new FakeService("ask", { delay: 2, answer: 1 });
  const task = asyncio.create_task(
    call("openSafe", () => openSafe("Ada", vault.call)),
    { name: "opening" },
  );
  await asyncio.sleep(0.5);
  task.cancel();
  await asyncio.wait([task]);
}

asyncio.run(stop());
