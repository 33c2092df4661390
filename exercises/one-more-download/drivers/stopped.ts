// Cancels main after a second and a half, then waits for anything that is still running to show it.
import asyncio from "asyncio";
import { main } from "./main";

async function stop() {
  const task = asyncio.create_task(main(), { name: "main" });
  await asyncio.sleep(1.5);
  task.cancel();
  await asyncio.wait([task]);
  await asyncio.sleep(3);
}

asyncio.run(stop());
