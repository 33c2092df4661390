// finishes
// or stops: DeadlockError | Killed | EndlessLoopError | StepLimitError | TimeLimitError
// or throws: TypeError | RangeError | Error
import asyncio from "asyncio";
async function main() {
  const loop = asyncio.get_running_loop() as unknown as Record<string, unknown>;
  for (const key of Object.keys(loop)) {
    try {
      loop[key] = null;
    } catch {}
  }
  await asyncio.sleep(1);
}
asyncio.run(main());
