import asyncio from "asyncio";
import { suppress } from "contextlib";

async function worker(name) {
  try {
    while (true) {
      print(name, "works");
      await asyncio.sleep(1);
    }
  } finally {
    print(name, "stops");
  }
}

async function main() {
  let task = asyncio.create_task(worker("a"));
  await asyncio.sleep(1.5);
  task.cancel();
  {
    using _ = suppress(asyncio.CancelledError);
    await task;
  }
  print(task.cancelled());
  task = asyncio.create_task(worker("b"));
  await asyncio.sleep(1.5);
  task.cancel();
  const [done, pending] = await asyncio.wait([task], { timeout: 1 });
  print(done.size, pending.size, task.cancelled());
}

asyncio.run(main());
