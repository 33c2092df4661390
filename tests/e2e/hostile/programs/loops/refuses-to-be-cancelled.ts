// stops: StepLimitError | EndlessLoopError | TimeLimitError
import asyncio from "asyncio";
async function stubborn() {
  while (true) {
    try {
      await asyncio.sleep(1);
    } catch {}
  }
}
async function main() {
  const task = asyncio.create_task(stubborn());
  await asyncio.sleep(0);
  while (!task.done()) {
    task.cancel();
    await asyncio.sleep(0);
  }
}
asyncio.run(main());
