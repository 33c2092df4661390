// stops: StepLimitError | MemoryError | Killed | EndlessLoopError
// or throws: RecursionError | RangeError
import asyncio from "asyncio";
async function f() {
  await asyncio.create_task(f());
}
asyncio.run(f());
