// stops: StepLimitError | MemoryError | Killed | EndlessLoopError
import asyncio from "asyncio";
async function main() {
  while (true) {
    asyncio.create_task(asyncio.sleep(1000));
    await asyncio.sleep(0);
  }
}
asyncio.run(main());
