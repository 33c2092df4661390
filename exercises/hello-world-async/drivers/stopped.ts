// Cancels main halfway through its wait.
import asyncio from "asyncio";
import { main } from "./main";

async function stop() {
  const task = asyncio.create_task(main(), { name: "main" });
  await asyncio.sleep(0.5);
  task.cancel();
  try {
    await task;
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    print("stopped");
  }
}

asyncio.run(stop());
