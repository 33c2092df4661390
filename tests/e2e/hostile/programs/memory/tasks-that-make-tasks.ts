// stops: StepLimitError | MemoryError | Killed | EndlessLoopError
import asyncio from "asyncio";
async function more() {
  asyncio.create_task(more());
  asyncio.create_task(more());
  await asyncio.sleep(1);
}
asyncio.run(more());
