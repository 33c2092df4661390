// finishes
// or stops: DeadlockError | Killed | EndlessLoopError | StepLimitError
// or throws: TypeError | RangeError
import asyncio from "asyncio";
const parts = [
  asyncio,
  asyncio.Task.prototype,
  asyncio.Future.prototype,
  asyncio.Queue.prototype,
  asyncio.Event.prototype,
];
for (const part of parts as unknown as Record<string | symbol, unknown>[]) {
  for (const key of Reflect.ownKeys(part)) {
    try {
      Object.defineProperty(part, key, {
        value: () => {
          throw new RangeError("spoiled");
        },
        configurable: true,
      });
    } catch {}
  }
}
async function main() {
  await asyncio.sleep(1);
}
asyncio.run(main());
