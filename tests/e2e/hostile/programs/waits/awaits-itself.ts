// throws: RuntimeError: Task cannot await on itself
import asyncio from "asyncio";

async function main() {
  const task = asyncio.current_task()!;
  await task;
}
asyncio.run(main());
